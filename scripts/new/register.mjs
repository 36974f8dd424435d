/**
 * A change of a file that lists what there is: something is added behind what a pattern finds.
 *
 * @param {RegExp} place
 * @param {string} added
 * @returns {(text: string) => string}
 * @throws {Error} from the change, when the file does not have the place: then this script is older than the file.
 */
export function register(place, added) {
  return (text) => {
    if (!place.test(text))
      throw new Error(`there is no place for ${added.trim()}: nothing fits ${String(place)}`);
    return text.replace(place, (found) => `${found}${added}`);
  };
}
