/** What the three questions are answered with, one line each; empty where the team does not know yet. */
export interface PurposeAnswers {
  readonly northStar: string;
  readonly users: string;
  readonly differentiators: string;
}

/** The three questions of the first phase of the Value Flywheel: without them the answer is ranked by freed time alone. */
export const PURPOSE_QUESTIONS: readonly { readonly ask: string; readonly example: string }[] = [
  { ask: 'Which one number tells that your users get what they came for?', example: 'orders delivered on time per week' },
  { ask: 'Who are your users, and what do they need from you?', example: 'shopper: find a product, pay; shop owner: see sales' },
  { ask: 'What do you build yourselves because it sets you apart?', example: 'price recommendations, search' },
];
