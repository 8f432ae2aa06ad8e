// What `app status --json` prints, and what the event `service-status-change` carries.

/** An instant, as RFC 3339 in Copenhagen's offset: `2026-12-24T12:00:00+01:00`. */
export type Instant = string;

/** A Danish date: `2026-12-24`. */
export type DanishDate = string;

/** A duration, as ISO 8601: `PT15M`, `P2D`. */
export type Duration = string;

export type Channel = 'phone' | 'web' | 'email' | 'chat' | 'visit' | 'video' | 'sms' | 'post';

/** What must have happened within a time: its receipt is confirmed, work has begun, it is answered, it is solved. */
export type Measure = 'receipt' | 'start' | 'answer' | 'solution';

/** Which time counts. Empty where the declaration does not say. */
export type Clock = '' | 'elapsed' | 'support hours' | 'working days';

/** A declaration at an instant. */
export interface Status {
  /** The id of the declaration; `hours` for hours without a declaration. */
  id: string;
  at: Instant;
  /** The days on which the declaration holds, both included; null where it gives no bound. Outside them everything is unknown. */
  valid: { from: DanishDate | null; until: DanishDate | null };
  /** The end of the service, after which everything is closed; null where none is declared. */
  ended: { on: DanishDate; text: string; see?: string } | null;
  notices: Notice[];
  maintenance: Maintenance[];
  /** The ways to get support, in the order of the declaration. */
  support: Support[];
  uptime: Uptime[];
  response: Response[];
}

/** What is unusual now. It ends by itself. */
export interface Notice {
  from: Instant;
  until: Instant | null;
  level: 'info' | 'warning' | 'outage';
  text: string;
  /** The ids of the lines of support whose state it decides; empty where it decides none, or all. */
  lines: string[];
}

/** A maintenance that is going on, or is announced. */
export interface Maintenance {
  label: string;
  from: Instant | null;
  until: Instant | null;
  /** Whether it is going on. */
  now: boolean;
  /** Whether no guarantee holds meanwhile. */
  suspends: boolean;
}

/** A way to get support. */
export interface Support {
  id: string;
  /** Empty for hours without a declaration. */
  channel: Channel | '';
  /** For whom it is; empty for everyone. */
  audience: string[];
  topic?: string;
  /** The first telephone number, e-mail, address of the web or place; empty where there is none. */
  contact: string;
  /** All of them, where there is more than one. */
  contacts?: string[];
  /** `unknown` is an answer: the declaration does not say. Empty where the way has no hours. */
  state: 'open' | 'closed' | 'unknown' | '';
  /** Since when and until when the state is the same; null where there is no such bound within 400 days. */
  since: Instant | null;
  until: Instant | null;
  /** When it opens next, where it is not open; null where that is not known. */
  next_open: Instant | null;
  /** The text of the special day or notice that decides the state; otherwise empty. */
  reason: string;
  /** What a reader should know besides, as a holiday that the declaration does not mention; otherwise empty. */
  note: string;
  /** The state in words: "Åben til kl. 20". */
  text: string;
}

/** What is promised of the uptime to an audience. */
export interface Uptime {
  id: string;
  audience: string[];
  /** The name of the window; empty outside all windows. */
  label: string;
  /** In per cent; null where nothing is promised. */
  guarantee: number | null;
  /** Whether the declaration calls it guaranteed. */
  guaranteed: boolean;
  /** Whether the declaration means this time without naming it. */
  inferred: boolean;
  since: Instant | null;
  until: Instant | null;
  note: string;
  text: string;
}

/** How fast a request is met. */
export interface Response {
  audience?: string[];
  channel: Channel | '';
  severity: string;
  measure: Measure | '';
  /** How the shares of the steps add up. Empty where there is one step. */
  mode: 'cumulative' | 'incremental' | '';
  clock: Clock;
  /** The share, in per cent, is null where the declaration gives none. */
  steps: { share: number | null; within: Duration; during?: string; measure?: Measure; clock?: Clock }[];
  /** When a request that is made now is met. Empty where the declaration does not say which time counts. */
  deadlines: { share: number | null; within: Duration; by: Instant }[];
  text: string;
}
