// Runs before the worker. A page breaks its storage, mends it, and sets its clock. A worker that begins with
// `self.broken = true` has never had any storage.
{
  const { now } = Date;
  const { put } = Cache.prototype;
  const obey = {
    later: () => { Date.now = () => now() + 600e3; },
    whole: () => { Cache.prototype.put = put; },
    full: () => { Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError')); },
    unusable() {
      for (const name of ['open', 'keys', 'has', 'match', 'delete']) CacheStorage.prototype[name] = () => Promise.reject(new DOMException('unusable', 'SecurityError'));
    },
  };
  if (self.broken) obey.unusable();
  addEventListener('message', ({ data, ports }) => {
    if (!Object.hasOwn(obey, data)) return;
    obey[data]();
    ports[0].postMessage('done');
  });
}
