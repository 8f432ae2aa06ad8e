// Without the types of a DOM and of Node.js.
import { Refusal, hours, load, read, setModules } from 'servicestatus/engine';
import type { Engine, Status } from 'servicestatus/engine';
import status from 'servicestatus/status.wasm';

setModules({ status });
// @ts-expect-error there is no such module
setModules({ month: status });

export async function isOpen(declaration: object | string, at: Date): Promise<boolean> {
  const engine: Engine = await load(declaration, { pictures: true });
  const answer: Status = engine.status(at, { lang: 'en', audience: 'borgere' });
  const next: Date = engine.next(at);
  return answer.support.some(({ state }) => state === 'open') && next > at;
}

export const markup = async (declaration: string): Promise<string> => (await load(declaration)).html({ date: Date.UTC(2026, 0, 1), src: '/nemid.json', variant: 'badge', nonce: 'x' });

export async function placeOfError(words: string): Promise<number> {
  try {
    await read(words);
    return (await hours(words)).text().length;
  } catch (error) {
    if (error instanceof Refusal && error.offset !== undefined) return error.offset;
    throw error;
  }
}
