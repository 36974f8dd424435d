// npm run sbom: the software bill of materials of what is published, in dist at the repository's root.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { billOfMaterials } from './release/bill-of-materials.mjs';
import { build, install, root, runScript } from './setup.mjs';

await runScript(async () => {
  await install();
  if (!(await build())) return 1;
  const folder = mkdtempSync(join(tmpdir(), 'hc-roadmap-sbom-'));
  try {
    const bill = await billOfMaterials(folder);
    const file = join('dist', `hc-roadmap.${bill.metadata.component.version}.cdx.json`);
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, file), `${JSON.stringify(bill, null, 2)}\n`);
    console.log(`\n${file}:`);
    for (const { purl } of bill.components) console.log(`  ${purl}`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
