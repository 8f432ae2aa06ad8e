// The waits of the page are noted. It does not wait for five seconds or longer: the element's first retry comes earlier,
// and the second one only when the network is back.
window.waits = [];
{
  const { setTimeout } = window;
  window.setTimeout = (run, wait) => {
    window.waits.push(wait);
    return wait < 5e3 || !wait ? setTimeout(run, wait) : 0;
  };
}
