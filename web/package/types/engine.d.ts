// The engine, without a page. It reads no network, and a clock only where no date is given. All times are Danish, whatever zone the
// machine is in. What it says, errors included, is Danish or English, as `lang` asks; errors are Danish.
import type { ServiceStatusAttributes } from './attributes.js';
import type { Channel, Clock, DanishDate, Duration, Instant, Maintenance, Measure, Notice, Response, Status, Support, Uptime } from './status.js';

export type { Channel, Clock, DanishDate, Duration, Instant, Maintenance, Measure, Notice, Response, ServiceStatusAttributes, Status, Support, Uptime };

/** An instant: a Date, or milliseconds since 1970. Between 1981 and 2199. */
export type When = Date | number;

/** What a view shows. */
export type ViewOptions = Pick<ServiceStatusAttributes, 'label' | 'variant' | 'audience' | 'topic' | 'channel' | 'from' | 'lang'>;

export interface HtmlOptions extends Omit<ServiceStatusAttributes, 'at' | 'hours'> {
  /** The instant to show. Now, unless given. */
  date?: When;
  /** The nonce of the style, for a Content-Security-Policy. */
  nonce?: string;
  /** Markup to put into the element as it is, for browsers that know no declarative shadow root. */
  content?: string;
}

/** A declaration, or hours, that has been read. */
export interface Engine {
  /**
   * The status at an instant, as `app status --json` prints it. Now, unless given.
   * @throws Refusal where the instant is not between 1981 and 2199
   */
  status(date?: When, options?: ViewOptions): Status;
  /** The states in a sentence: "NemID: Åben til kl. 20". It throws as `status` does. */
  text(date?: When, options?: ViewOptions): string;
  /** The first instant after `date` at which anything that is shown may change. A page that is kept longer may be wrong. It throws as `status` does. */
  next(date?: When, options?: ViewOptions): Date;
  /**
   * A `<service-status>` with its view in a declarative shadow root, for a page that a server makes. The element takes the view over
   * as it stands. When it starts after `next`, it removes the view first. The attributes are those of the element; it gets
   * `system`, with the id of the declaration, unless `src` is given. It throws as `status` does.
   * @throws TypeError for a `week` or a `month` without `pictures`
   */
  html(options?: HtmlOptions): string;
}

/**
 * Reads a declaration: what a site publishes as `declarations/….json`, as text or as an object.
 * @param options with `pictures`, `html` draws a `week` and a `month` too
 * @throws Refusal where it is no declaration; the message says why
 */
export function load(declaration: object | string, options?: { pictures?: boolean }): Promise<Engine>;

/**
 * Reads hours, as opening_hours or in words, Danish or English. The id of the status and of its one line is `hours`.
 * @throws Refusal where they cannot be read in full; the message marks the place and says what to write
 */
export function hours(text: string): Promise<Engine>;

/**
 * Reads hours in words, Danish or English, as `hours` does, and no opening_hours. It needs one module only.
 * @throws Refusal where they cannot be read in full; the message says what to write, and `offset` where
 */
export function read(words: string): Promise<Engine>;

/** A text cannot be read, or there is no status at an instant. The message is in Danish and says what to write. */
export class Refusal extends Error {
  private constructor();
  /** How many characters of the hours could be read. A declaration and an instant have none. */
  readonly offset?: number;
}

/** The Wasm modules: `status` reads declarations, `week` those for pictures, `osm` opening_hours, `reader` words. */
export type ModuleName = 'status' | 'week' | 'osm' | 'reader';

/**
 * Gives modules that are compiled already, for runtimes that compile none, as some on the edge. Call it before anything is read:
 *
 *     import status from 'servicestatus/status.wasm';
 *     setModules({ status });
 *
 * @param modules a `WebAssembly.Module` by name; those not given are compiled from the package
 * @throws TypeError where no module has that name
 */
export function setModules(modules: Partial<Record<ModuleName, object>>): void;
