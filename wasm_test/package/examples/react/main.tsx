import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { setBase } from 'servicestatus/react';

setBase('/');

function App() {
  const [title, setTitle] = useState('');
  return <>
    <title>{title}</title>
    <service-status system="nemid" heading-level={2} className="card"
      onservice-status-change={({ detail }) => setTitle(`${detail.id}: ${detail.support.map(({ state }) => state).join(' ')}`)} />
  </>;
}

// @ts-expect-error there is no such variant
export const wrong = <service-status system="nemid" variant="large" />;

createRoot(document.getElementById('root') as HTMLElement).render(<StrictMode><App /></StrictMode>);
