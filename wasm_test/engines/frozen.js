// The clocks of the visitor and the server stand still at the same instant.
(() => {
  'use strict';

  Date.now = () => START;
  const { get } = Headers.prototype;
  Headers.prototype.get = function date(name) { return name === 'date' ? new Date(START).toUTCString() : get.call(this, name); };
})();
