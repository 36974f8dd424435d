import { RoadmapError } from '@hc-roadmap/core/errors';

/**
 * Loads a module that needs packages which only some users of ours need.
 *
 * @throws RoadmapError `missing-package` with what to install.
 */
export async function withPackages<Module>(
  load: () => Promise<Module>,
  packages: readonly string[],
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    const command = `npm install ${packages.join(' ')}`;
    throw new RoadmapError(
      'missing-package',
      `${packages.join(' and ')} must be there: ${command} (${error.message})`,
    );
  }
}
