import { render } from 'solid-js/web';
import { setBase } from 'servicestatus/solid';

setBase('/');

// @ts-expect-error there is no such variant
export const wrong = () => <service-status system="nemid" variant="large" />;

render(() => <service-status system="nemid" class="card" on:service-status-change={({ detail }) => { document.title = detail.id; }} />, document.body);
