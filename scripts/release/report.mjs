/**
 * What a changelog says of one version.
 *
 * @param {string} changelog
 * @param {string} version
 * @returns {string} '' when it says nothing
 */
export function changesOf(changelog, version) {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.split('\n', 1)[0]?.trim() === version);
  return section === undefined ? '' : section.slice(section.indexOf('\n') + 1).trim();
}

/** @param {number} bytes */
const size = (bytes) => `${bytes.toLocaleString('en')} B`.padStart(14);

/**
 * What would be published of a package, for a person.
 *
 * @param {import('./pack.mjs').Packed} packed
 * @param {string} before the version now
 * @param {string} changes what its changelog says
 * @param {Record<string, unknown>} manifest its package.json as published
 * @returns {string}
 */
export function report(packed, before, changes, manifest) {
  const { access = 'public', provenance = false } = /** @type {Record<string, unknown>} */ (
    manifest.publishConfig ?? {}
  );
  const dependencies = Object.entries(/** @type {Record<string, string>} */ (manifest.dependencies ?? {}));
  return [
    `== ${packed.name}  ${before} -> ${packed.version}`,
    `access: ${access}; provenance: ${provenance ? 'yes' : 'no'}`,
    `dependencies: ${dependencies.map((entry) => entry.join('@')).join(', ') || 'none'}`,
    `integrity: ${packed.integrity}`,
    '',
    changes || 'Nothing in the changelog.',
    '',
    ...packed.files.map((file) => `${size(file.size)}  ${file.path}`),
    `${size(packed.unpackedSize)}  ${packed.files.length} files`,
    `${size(packed.size)}  ${packed.filename}`,
  ].join('\n');
}
