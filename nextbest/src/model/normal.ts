/** z of the 90th percentile of a normal distribution: what stands between the middle and the end of a range. */
export const Z90 = 1.2815515655446004;

/** z of its 95th percentile: the upper end of a 90 % range. */
export const Z95 = 1.6448536269514722;
