/*
 * All durations, in milliseconds. This module imports nothing: only then does the bundler write the numbers
 * where they are used.
 */

/** Shorter pieces of work share a task, so that they do not take a frame each. */
export const TASK = 4;

/** Idle work goes on for this long before the browser is asked again whether it is idle. */
export const IDLE_WORK = 50;

/** A screen reader has this long to read a text in the live region. */
export const ANNOUNCED = 10e3;

/** A connection that hangs counts as a failed one after this long. */
export const PATIENCE = 15e3;

/** A clock that differs more than this from a server's is wrong. */
export const DEVIATION = 120e3;

/** What cannot be fetched is asked for again after this long, and after twice as long each time. */
export const RETRY = 5e3;

/**
 * What is fetched is used for this long on a page that stays open, so that a new notice is seen. It is also the longest
 * time between two tries, and the longest sleep.
 */
export const QUARTER = 900e3;

/** A declaration that came with the script is used for this long after the script was built. */
export const DAY = 86400e3;
