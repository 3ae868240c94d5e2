import type { ShelfLife } from '#model/shelf-life.ts';

/** Days; our judgement: providers raise limits about once a year, and move prices more often. */
export const shelfLife: ShelfLife = { limit: 365, price: 365, rung: 365, lifespan: 180 };
