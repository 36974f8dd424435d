import { RoadmapError } from '@hc-roadmap/core/errors';

/** What the developer is told when an address gives nothing that can be read. */
export function unreachable(address: string, reason: string): RoadmapError {
  return new RoadmapError('unreachable-roadmap', `src ${address} cannot be loaded: ${reason}`);
}
