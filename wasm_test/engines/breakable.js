// Runs before the worker. A page breaks its storage, and a worker that begins with `self.broken = true` has never had any.
{
  const { put } = Cache.prototype;
  const breakIt = {
    whole: () => { Cache.prototype.put = put; },
    full: () => { Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError')); },
    unusable() {
      for (const name of ['open', 'keys', 'has', 'match', 'delete']) CacheStorage.prototype[name] = () => Promise.reject(new DOMException('unusable', 'SecurityError'));
    },
    hanging() {
      for (const name of ['open', 'keys', 'has', 'match', 'delete']) CacheStorage.prototype[name] = () => new Promise(() => {});
    },
  };
  if (self.broken) breakIt.unusable();
  addEventListener('message', ({ data, ports }) => {
    if (!Object.hasOwn(breakIt, data)) return;
    breakIt[data]();
    ports[0].postMessage('broken');
  });
}
