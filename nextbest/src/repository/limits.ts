/** More files than this are not listed: the answer is given for the first of them, in order of paths. */
export const MAXIMUM_FILES = 300_000;
/** Bytes. Longer paths fit on no file system (Linux takes 4,096); only trees made by hand hold them. */
export const MAXIMUM_PATH_BYTES = 4096;
/** All listed paths together: 300,000 paths of 200 bytes, several times what paths of real trees take. */
export const MAXIMUM_LISTING_BYTES = 64 * 1024 * 1024;
/** Folders nested deeper than this are not entered. */
export const MAXIMUM_DEPTH = 100;
/** A file on disk above this size is told apart by its size and time of change instead of its bytes. */
export const MAXIMUM_HASHED_BYTES = 16 * 1024 * 1024;
/** No content larger than this is ever asked for, so an object that turns out to be larger is none that was listed. */
export const MAXIMUM_OBJECT_BYTES = 16 * 1024 * 1024;
/** The index of 300,000 files takes about 30 MB. */
export const MAXIMUM_INDEX_BYTES = 256 * 1024 * 1024;
/** Ten million packed references. */
export const MAXIMUM_PACKED_REFERENCES_BYTES = 1024 * 1024 * 1024;
/** Of 68,000 commits in 15 public repositories two touch more files (measured); what touches over 200 says nothing of any of them. */
export const MAXIMUM_TOUCHES_OF_COMMIT = 5000;
/** All touches that git reports: each costs it time, whether it is kept or not. More than fit into the next limit by their weight. */
export const MAXIMUM_TOUCHES_SEEN = 2_000_000;
/** About what the kept commits weigh in memory. */
export const MAXIMUM_HISTORY_BYTES = 256 * 1024 * 1024;
/** Memory that one git may take for itself, beside the packs that it maps. */
export const MAXIMUM_GIT_KILOBYTES = 512 * 1024;
/** Tags that are read, and branches; the largest public repositories of packages have 31,000 tags (measured). */
export const MAXIMUM_REFERENCES = 50_000;
/** Bytes of packed references that are looked through for tags. */
export const MAXIMUM_SEARCHED_BYTES = 128 * 1024 * 1024;
/** Bytes of tag objects, all together: 50,000 with a note of 1 KB each. */
export const MAXIMUM_TAG_BYTES = 64 * 1024 * 1024;
/** Commits on other lines than the analysed one that tags reach. */
export const MAXIMUM_SIDE_COMMITS = 200_000;
