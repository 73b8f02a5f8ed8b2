// Every figure of the guide, in its order, with the note of the starter decks that carries it.
// biome-ignore-all format: a table reads best with one figure a line.

type Figure = { readonly figure: string; readonly about: string; readonly note: string };

export const figures: readonly Figure[] = [
  // TL;DR
  { figure: "four", about: "levels, in the short version", note: "hugging-face-pm-summary/number-of-levels" },
  { figure: "12%", about: "internal candidates who reach Principal", note: "hugging-face-pm-summary/share-reaching-principal" },
  { figure: "millions", about: "developers who use what a Principal ships", note: "hugging-face-pm-summary/why-few-reach-principal" },

  // Who This Is For
  { figure: "1–3 years", about: "experience of an early-career reader", note: "hugging-face-pm-summary/early-career-fit" },

  // Role Levels and Progression Framework
  { figure: "six rungs", about: "rungs of the ladder", note: "hugging-face-pm-levels/six-rungs" },
  { figure: "three dimensions", about: "dimensions of the promotion scorecard", note: "hugging-face-pm-levels/scorecard-dimensions" },
  { figure: "every quarter", about: "rhythm of impact reviews", note: "hugging-face-pm-levels/review-rhythm" },
  { figure: "three kinds", about: "kinds of impact the ladder is tied to", note: "hugging-face-pm-levels/kinds-of-impact" },
  { figure: "0–2 years", about: "product experience of a new PM-1", note: "hugging-face-pm-levels/pm1-experience" },
  { figure: "5–10%", about: "PM-1: quarterly growth in daily active developers", note: "hugging-face-pm-levels/pm1-targets" },
  { figure: "less than 2%", about: "PM-1: released changes with defects", note: "hugging-face-pm-levels/pm1-targets" },
  { figure: "two or more", about: "PM-1 gate: features delivered end to end", note: "hugging-face-pm-levels/pm1-gate" },
  { figure: "one whole release cycle", about: "PM-1 gate: span of mentoring", note: "hugging-face-pm-levels/pm1-gate" },
  { figure: "at least 15%", about: "PM-2: yearly growth in paid inference calls", note: "hugging-face-pm-levels/pm2-paid-calls" },
  { figure: "at least 8", about: "PM-2: new enterprise contracts a quarter", note: "hugging-face-pm-levels/pm2-contracts" },
  { figure: "at least 3 points", about: "PM-2: rise in developer NPS", note: "hugging-face-pm-levels/pm2-nps" },
  { figure: "three or more", about: "PM-2 gate: quarterly initiatives", note: "hugging-face-pm-levels/pm2-gate" },
  { figure: "$250k", about: "PM-2 gate: incremental ARR of each initiative", note: "hugging-face-pm-levels/pm2-gate" },
  { figure: "at least $1.2M", about: "Senior PM: yearly ARR of the domain", note: "hugging-face-pm-levels/senior-arr" },
  { figure: "at most 4 weeks", about: "Senior PM: from commit to public release", note: "hugging-face-pm-levels/senior-targets" },
  { figure: "30%", about: "Senior PM: yearly growth of community model cards", note: "hugging-face-pm-levels/senior-targets" },
  { figure: "one or more", about: "Senior PM gate: domain-wide initiatives", note: "hugging-face-pm-levels/senior-gate" },
  { figure: "$500k", about: "Senior PM gate: pipeline in the example", note: "hugging-face-pm-levels/senior-gate" },
  { figure: "six months", about: "Senior PM gate: time in which that pipeline came", note: "hugging-face-pm-levels/senior-gate" },
  { figure: "2–3 Senior PMs", about: "Lead PM: people coached", note: "hugging-face-pm-levels/lead-scope" },
  { figure: "at least 85%", about: "Lead PM: accuracy of sprint commitments", note: "hugging-face-pm-levels/lead-targets" },
  { figure: "at least 4.2 out of 5", about: "Lead PM: engagement score of the pod", note: "hugging-face-pm-levels/lead-targets" },
  { figure: "at least 3x", about: "Lead PM gate: return on funded investments", note: "hugging-face-pm-levels/lead-gate" },
  { figure: "24 months", about: "Lead PM gate: span of that return", note: "hugging-face-pm-levels/lead-gate" },
  { figure: "at least 15%", about: "Principal PM: EBITDA contribution", note: "hugging-face-pm-levels/principal-ebitda" },
  { figure: "at least 2 percentage points", about: "Principal PM: market share won in a vertical", note: "hugging-face-pm-levels/principal-market-share" },
  { figure: "two or more", about: "Principal PM gate: product-line transformations", note: "hugging-face-pm-levels/principal-gate" },
  { figure: "40%", about: "Principal PM gate: latency cut in the example", note: "hugging-face-pm-levels/principal-gate" },
  { figure: "at least 25%", about: "Director: yearly ARR growth of the portfolio", note: "hugging-face-pm-levels/director-arr" },
  { figure: "0.3 or less", about: "Director: R&D spend per incremental ARR", note: "hugging-face-pm-levels/director-arr" },
  { figure: "more than 90%", about: "Director: retention of senior product talent", note: "hugging-face-pm-levels/director-retention" },

  // Skills Required at Each Level
  { figure: "2025", about: "year of the review of mid-level projects", note: "hugging-face-pm-skills/mid-serving-design" },
  { figure: "37%", about: "higher success of PMs who helped to design serving", note: "hugging-face-pm-skills/mid-serving-design" },
  { figure: "2024", about: "year of the Tokenization API redesign", note: "hugging-face-pm-skills/senior-tokenization" },
  { figure: "14 internal teams", about: "teams to align for that redesign", note: "hugging-face-pm-skills/senior-tokenization" },
  { figure: "68%", about: "failed uploads due to metadata format", note: "hugging-face-pm-skills/senior-insight" },
  { figure: "41%", about: "fewer support tickets after the redesign", note: "hugging-face-pm-skills/senior-insight" },
  { figure: "Q3 2025", about: "quarter in which tickets fell", note: "hugging-face-pm-skills/senior-insight" },
  { figure: "Level 4", about: "rung of the Staff PM", note: "hugging-face-pm-skills/level-four" },
  { figure: "2025", about: "year of the bet on sparse models", note: "hugging-face-pm-skills/staff-sparse-models" },

  // Typical Timeline and Promotion Criteria
  { figure: "1–3 years", about: "technical experience of an APM or PM I hire", note: "hugging-face-pm-promotion/entry-hire" },
  { figure: "six months", about: "time until an APM owns a feature", note: "hugging-face-pm-promotion/apm-ownership" },
  { figure: "12–18 months", about: "time to the first promotion", note: "hugging-face-pm-promotion/first-promotion" },
  { figure: "2024", about: "year of the model diffing promotion", note: "hugging-face-pm-promotion/model-diffing-tool" },
  { figure: "40%", about: "less debugging time with the diffing tool", note: "hugging-face-pm-promotion/model-diffing-tool" },
  { figure: "2025", about: "year of the model card schema case", note: "hugging-face-pm-promotion/model-card-schema" },
  { figure: "two major academic conferences", about: "adopters of the model card schema", note: "hugging-face-pm-promotion/model-card-schema" },
  { figure: "Level IV", about: "rung of the Senior PM", note: "hugging-face-pm-skills/level-four" },
  { figure: "3–5 years", about: "time from entry to Senior PM", note: "hugging-face-pm-promotion/years-to-senior" },
  { figure: "fewer than five", about: "Staff PMs worldwide in 2025", note: "hugging-face-pm-promotion/staff-headcount" },
  { figure: "14", about: "auth patterns replaced", note: "hugging-face-pm-promotion/unified-authentication" },
  { figure: "weeks to hours", about: "time to integrate a new service", note: "hugging-face-pm-promotion/unified-authentication" },
  { figure: "70%", about: "failure reports triaged automatically", note: "hugging-face-pm-promotion/model-health-score" },
  { figure: "$130K–$150K", about: "pay of an APM", note: "hugging-face-pm-pay/apm-pay" },
  { figure: "$170K–$190K", about: "pay of a PM II", note: "hugging-face-pm-pay/pm2-pay" },
  { figure: "$220K–$270K", about: "pay of a Senior PM", note: "hugging-face-pm-pay/senior-pay" },
  { figure: "$350K+", about: "pay of a Staff PM", note: "hugging-face-pm-pay/staff-pay" },
  { figure: "four years", about: "vesting of equity", note: "hugging-face-pm-pay/vesting" },

  // How to Accelerate Your Career Path
  { figure: "one or more", about: "open-source projects contributed to", note: "hugging-face-pm-accelerate/faster-to-senior" },
  { figure: "30%", about: "faster promotion to Senior PM", note: "hugging-face-pm-accelerate/faster-to-senior" },
  { figure: "18 months", about: "time to a leadership role after debt work", note: "hugging-face-pm-accelerate/versioning-debt" },
  { figure: "annual", about: "rhythm of the research workshop", note: "hugging-face-pm-accelerate/research-workshop" },
  { figure: "20%", about: "engagement growth in the baseline", note: "hugging-face-pm-accelerate/beyond-the-baseline" },
  { figure: "30%", about: "latency cut on the faster path", note: "hugging-face-pm-accelerate/beyond-the-baseline" },

  // Actionable Checklist for Acceleration
  { figure: "quarter 1", about: "time for an open-source contribution", note: "hugging-face-pm-accelerate/plan-by-quarter" },
  { figure: "quarters 2–3", about: "time for a technical debt project", note: "hugging-face-pm-accelerate/plan-by-quarter" },
  { figure: "once a year", about: "least rhythm of publishing", note: "hugging-face-pm-accelerate/plan-by-quarter" },
  { figure: "one article or paper a year", about: "least yearly output", note: "hugging-face-pm-checklist/publish-every-year" },

  // Mistakes to Avoid
  { figure: "next quarter", about: "horizon for one shippable feature", note: "hugging-face-pm-pitfalls/vision-without-a-quarter" },

  // FAQ
  { figure: "2026", about: "year of the path described", note: "hugging-face-pm-faq/path-in-2026" },
  { figure: "five rungs", about: "titles, Junior PM to Principal PM", note: "hugging-face-pm-faq/path-in-2026" },
];
