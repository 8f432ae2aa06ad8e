/*
 * The time: that of the visitor's clock, unless the servers have shown that it is wrong.
 */
import { DEVIATION } from './durations.js';

/** How far the servers' clock is ahead of the visitor's, in ms; 0 where the visitor's is right. */
export let ahead = 0;

/** Returns the time in ms. */
export const now = () => Date.now() + ahead;

/**
 * Takes the time from a server, where it differs from the visitor's clock by more than servers may differ.
 * @param {number} deviation how far the server's clock is ahead of the visitor's, in ms; NaN where it does not say it
 */
export function adjust(deviation) { ahead = Math.abs(deviation) > DEVIATION ? deviation : 0; }
