// The package without a word of where the declarations are: the page says it later.
import { setBase } from 'servicestatus';

Object.assign(window, { setBase });
