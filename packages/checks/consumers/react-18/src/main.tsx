import { TargetProgress } from '@hc-roadmap/elements/react/target-progress.js';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

function Page(): ReactElement {
  const [ready, setReady] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <>
      <TargetProgress
        target="stem-graduates"
        headingLevel={2}
        data={getRoadmap()}
        onHcReady={() => setReady('ready')}
      />
      <TargetProgress target="stem-graduates" asOf="2017-12" />
      <TargetProgress target="no-such-target" onHcError={({ error }) => setProblem(error.message)} />
      <p id="ready">{ready}</p>
      <p id="problem">{problem}</p>
    </>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<Page />);
