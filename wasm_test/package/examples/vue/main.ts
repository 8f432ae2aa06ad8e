import { setBase } from 'servicestatus/vue';
import { createApp } from 'vue';
import App from './App.vue';

setBase('/');
createApp(App).mount('#root');
