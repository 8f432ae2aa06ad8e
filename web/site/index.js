/*
 * The script of the pages that are read. They can be read without it.
 */
import { board } from './board.js';

document.documentElement.classList.add('js');

const section = /** @type {HTMLElement | null} */ (document.querySelector('.board'));
if (section) board(section);
