// Pairs of notes as people write them: those that ask the same, and those that look alike and do not.

export const twins: readonly (readonly [string, string])[] = [
  // In other words.
  ["What is a closure?", "Explain what a closure is."],
  ["What is a closure?", "Define the term “closure”."],
  [
    "How do you handle conflict with stakeholders?",
    "Tell me how you handle stakeholder conflicts.",
  ],
  ["Tell me about a time you failed.", "Describe a time when you failed."],
  ["Why do you want to work here?", "Why do you want to work at Northwind?"],
  [
    "What is the difference between a process and a thread?",
    "Explain the differences between processes and threads.",
  ],
  [
    "How would you prioritise features on a roadmap?",
    "How do you prioritize the features of a roadmap?",
  ],
  ["What are the advantages of microservices?", "Name some advantages of microservices"],
  [
    "Which metrics would you track for a new feature?",
    "What metrics should be tracked for new features?",
  ],
  ["Design a URL shortener.", "How would you design a URL shortener?"],
  ["What does idempotent mean?", "Idempotent: what is it?"],
  ["Name the three pillars of observability", "Which are the 3 pillars of observability?"],
  ["A shard holds {{ten}} segments", "A shard holds ten segments."],
  // In another order.
  ["Compare SQL and NoSQL databases", "NoSQL and SQL databases: compare them"],
  ["When a deploy fails, what do you do first?", "What do you do first when a deploy fails?"],
  // In another case, with other marks, with a typo of space.
  ["what is CI/CD", "What is CI / CD?"],
  ["Is a PM at Hugging Face expected to code?", "IS A PM AT HUGGING FACE EXPECTED TO CODE"],
  ["What isn’t covered by the warranty?", "What is not covered by the warranty?"],
  // In German and Spanish.
  ["Was ist eine Closure?", "Erkläre, was eine Closure ist"],
  ["Wie gehst du mit Konflikten im Team um?", "Wie gehen Sie mit Konflikten in dem Team um?"],
  ["¿Qué es una clausura?", "Explica qué es una clausura"],
];

export const strangers: readonly (readonly [string, string])[] = [
  // Another number.
  ["On which measures is a PM-1 judged?", "On which measures is a PM-2 judged?"],
  ["A senior engineer earns {{$165K}}", "A senior engineer earns {{$185K}}"],
  ["Name the three stages of the interview", "Name the five stages of the interview"],
  ["What changed in ES2015?", "What changed in ES2020?"],
  ["Retry after 1,000 ms", "Retry after 100 ms"],
  // Turned round.
  ["Why is Python typed dynamically?", "Why is Python not typed dynamically?"],
  ["What should you say in an interview?", "What should you never say in an interview?"],
  ["Which skills does the role need?", "Which skills doesn't the role need?"],
  ["Deploys with tests", "Deploys without tests"],
  ["Was sollte man im Gespräch sagen?", "Was sollte man im Gespräch nicht sagen?"],
  // The opposite.
  ["What is your greatest strength?", "What is your greatest weakness?"],
  ["What are the advantages of microservices?", "What are the disadvantages of microservices?"],
  ["What happens before a commit?", "What happens after a commit?"],
  ["How do you increase latency?", "How do you decrease latency?"],
  ["What does the client of a websocket do?", "What does the server of a websocket do?"],
  // Another thing.
  ["What is React?", "What is Redux?"],
  ["What is a process?", "What is a thread?"],
  ["How is a Senior PM judged?", "How is a Lead PM judged?"],
  ["Tell me about a time you failed.", "Tell me about a time you led a team."],
  ["How would you design Twitter?", "How would you design Dropbox?"],
  ["What is the time complexity of quicksort?", "What is the time complexity of merge sort?"],
  // Another question about it.
  ["What is a mutex?", "When would you use a mutex?"],
  ["Why did you leave your job?", "When did you leave your job?"],
  ["What is a deadlock?", "How can a deadlock be prevented?"],
  ["Who owns the roadmap?", "Why does somebody own the roadmap?"],
];

/** Questions of the starter decks, by their first words, as somebody else might put them. */
export const reworded: readonly (readonly [string, string])[] = [
  [
    "Which five levers speed up",
    "What are the five levers that make a Hugging Face PM's career faster?",
  ],
  [
    "What does an open-source mindset",
    "How does the open-source mindset show in a PM's daily work at Hugging Face?",
  ],
  [
    "Describe the product manager path",
    "What is the product manager path at Hugging Face in 2026: rungs and emphasis?",
  ],
  ["How technical does a PM", "How technical must Hugging Face PMs be?"],
  [
    "By what is a PM's promotion",
    "How is promotion of PMs measured at Hugging Face, from junior up to top level?",
  ],
  ["Put the six rungs", "Order the six rungs of Hugging Face's product ladder from entry to top"],
  [
    "To which three kinds of impact",
    "Name the three kinds of impact that the Hugging Face PM ladder is tied to.",
  ],
  ["What does a PM-1 at Hugging Face own?", "What is owned by a PM-1 at Hugging Face?"],
  ["What does a Lead PM at Hugging Face take", "What do Lead PMs take care of at Hugging Face?"],
  [
    "Study the latest in Transformers",
    "Study the latest Transformers and Hugging Face's model hub, and which AI products use them",
  ],
  ["Talk informally with people", "Talk informally to current or former Hugging Face PMs"],
  ["Why do so few PMs", "Why do few Hugging Face PMs become Principal?"],
  [
    "Read the public roadmaps and blog",
    "Read Hugging Face's public roadmap and its blog to work out where the company heads",
  ],
  [
    "You are a Senior PM at Hugging Face. What opens",
    "As a Senior PM at Hugging Face, what opens the door to Lead PM?",
  ],
];
