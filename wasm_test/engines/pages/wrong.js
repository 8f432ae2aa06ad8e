// A clock an hour fast showed "Lukket" at 19.30, while support was open.
const { now } = Date;
Date.now = () => now() + 3600e3;

const says = (text) => elements().every((element) => readable(element).includes(text));
window.ready = () => says('Åben');
window.check = () => (readable(elements()[0]).includes('Uret på din enhed går forkert') ? [] : ['the card does not say that the clock is wrong']);
