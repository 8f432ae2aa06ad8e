// The engine in a worker, which has no document. It answers each message with a status.
import { load } from 'servicestatus/engine';

addEventListener('message', async ({ data: { url, date } }: MessageEvent<{ url: string; date: number }>) => {
  const response = await fetch(url);
  postMessage((await load(await response.text())).status(date));
});
