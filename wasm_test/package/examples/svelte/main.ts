import { setBase } from 'servicestatus/svelte';
import { mount } from 'svelte';
import App from './App.svelte';

setBase('/');
mount(App, { target: document.getElementById('root') as HTMLElement });
