import { useSyncExternalStore } from "react";
import type { HandsFree, HandsFreeView } from "./hands-free.ts";
import type { Practice } from "./practice.ts";
import type { PracticeView } from "./practice-view.ts";

export const usePractice = ({ subscribe, view }: Practice): PracticeView =>
  useSyncExternalStore(subscribe, view);

export const useHandsFree = ({ subscribe, view }: HandsFree): HandsFreeView =>
  useSyncExternalStore(subscribe, view);
