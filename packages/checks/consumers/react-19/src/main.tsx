import '@hc-roadmap/elements/define/target-progress.js';
import type {} from '@hc-roadmap/elements/types/react.js';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

function Page(): ReactElement {
  const [ready, setReady] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <>
      <hc-target-progress
        target="stem-graduates"
        heading-level={2}
        data={getRoadmap()}
        onhc-ready={() => setReady('ready')}
      />
      <hc-target-progress target="stem-graduates" as-of="2017-12" />
      <hc-target-progress target="no-such-target" onhc-error={({ error }) => setProblem(error.message)} />
      <p id="ready">{ready}</p>
      <p id="problem">{problem}</p>
    </>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<Page />);
