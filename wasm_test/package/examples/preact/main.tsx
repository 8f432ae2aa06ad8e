import { render } from 'preact';
import { setBase } from 'servicestatus/preact';

setBase('/');

// @ts-expect-error there is no such variant
export const wrong = <service-status system="nemid" variant="large" />;

render(<service-status system="nemid" class="card" onservice-status-change={({ detail }) => { document.title = detail.id; }} />, document.body);
