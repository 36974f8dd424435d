import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

interface Manifest {
  readonly files: readonly { readonly path: string }[];
}

/** Puts `.br` and `.gz` beside every file that a manifest lists, as small as they get, for servers that send them as they are. */
export function compressFiles(folder: string): void {
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  for (const path of [...files.map((file) => file.path), 'manifest.json']) {
    const content = readFileSync(join(folder, path));
    const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength };
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(content, { params: size }));
    writeFileSync(join(folder, `${path}.gz`), gzipSync(content, { level: 9 }));
  }
}
