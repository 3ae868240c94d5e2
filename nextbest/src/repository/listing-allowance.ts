import type { LeftOutList } from './left-out.ts';
import { MAXIMUM_FILES, MAXIMUM_LISTING_BYTES, MAXIMUM_PATH_BYTES } from './limits.ts';
import type { RawPath } from './raw-path.ts';

/** How many files, and how many bytes of paths, one listing of git may still give. A tree of ten objects can name billions of files. */
export interface ListingAllowance {
  /** Whether this path is listed. */
  allows(raw: RawPath): boolean;
  /** Nothing more is listed. */
  spent(): boolean;
}

export function listingAllowance(leftOut: LeftOutList): ListingAllowance {
  let files = 0;
  let bytes = 0;
  let saidLong = false;
  let saidSpent = false;
  function allows(raw: RawPath): boolean {
    if (raw.length > MAXIMUM_PATH_BYTES) {
      if (!saidLong) leftOut.add(`Files whose path is longer than ${MAXIMUM_PATH_BYTES} bytes were not read.`);
      saidLong = true;
      return false;
    }
    files += 1;
    bytes += raw.length;
    return !spent();
  }
  function spent(): boolean {
    if (files <= MAXIMUM_FILES && bytes <= MAXIMUM_LISTING_BYTES) return false;
    if (!saidSpent) leftOut.add(reason());
    saidSpent = true;
    return true;
  }
  function reason(): string {
    const limit = files > MAXIMUM_FILES ? `${MAXIMUM_FILES} files` : `${MAXIMUM_LISTING_BYTES / 1024 ** 2} MB of paths`;
    return `There are more than ${limit}: the others were not read.`;
  }
  return { allows, spent };
}
