import { z } from 'zod';
import { urgencies } from '../domain/contact/contact';
import { pageFields, slug } from './page';

/** An answer and where it leads: to another question or to an outcome, never to both. */
const answerSchema = z.strictObject({
  /** The answer as one would say it. */
  label: z.string().min(1),
  /** A line that makes the answer clearer. */
  hint: z.string().optional(),
  /** Id of the question that follows. */
  question: slug.optional(),
  /** Id of the outcome that ends the path. */
  outcome: slug.optional(),
});

/** A question of the decision guide, `/hvad-goer-jeg-nu/<id>/`; a row of `triage/questions.yaml`. */
export const questionSchema = z.strictObject({
  id: slug,
  /** True for the one question that the guide begins with. */
  start: z.boolean().default(false),
  /** The question, in the reader's own terms. */
  question: z.string().min(5),
  /** What helps to answer it. */
  help: z.string().optional(),
  /** Shows "Forlad siden": for questions about violence and abuse. */
  quickExit: z.boolean().default(false),
  answers: z.array(answerSchema).min(2),
});

/** Where a path through the decision guide ends, `/hvad-goer-jeg-nu/svar/<id>/`: a card to act on and to print. */
export const outcomeSchema = z.strictObject({
  ...pageFields,
  urgency: z.enum(urgencies),
  /** What to do first, in order. */
  act: z.array(z.string()).min(1),
  /** Ids of the contacts to call, most fitting first; empty where the outcome is not a call. */
  contacts: z.array(slug).default([]),
  /** What to say when they answer. */
  say: z.array(z.string()).default([]),
  /** What happens then. */
  then: z.array(z.string()).min(1),
  /** What not to do. */
  avoid: z.array(z.string()).min(1),
});

/** A question with its answers. */
export type Question = z.infer<typeof questionSchema>;
