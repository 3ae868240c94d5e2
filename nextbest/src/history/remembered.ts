/** The same function, which works each answer out once; what it remembers is forgotten when it is answers to `most` texts. */
export function remembered<Answer extends {}>(of: (text: string) => Answer, most: number): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = of(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
