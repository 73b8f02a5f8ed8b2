export {
  type Pull,
  pullOf,
  type Spot,
  type Swipe,
  swipeOf,
  type Way,
  wayOf,
} from "#practice/swipe.ts";
