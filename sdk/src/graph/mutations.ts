import { type MutationFunction, type MutationMethod, mutating } from '../selection/mutating.ts'

/**
 * Adds a state of the text of an article. The text that was published last is the article’s: this one, unless its `publishedAt` says that it came before. No text is overwritten, and no quote is moved. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const addRevision: MutationFunction<'addRevision'> = /* @__PURE__ */ mutating('addRevision')

/**
 * Adds an actor. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const createActor: MutationFunction<'createActor'> = /* @__PURE__ */ mutating('createActor')

/**
 * Adds an affiliation. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const createAffiliation: MutationFunction<'createAffiliation'> = /* @__PURE__ */ mutating('createAffiliation')

/**
 * Adds an agreement. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const createAgreement: MutationFunction<'createAgreement'> = /* @__PURE__ */ mutating('createAgreement')

/**
 * Adds an article. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const createArticle: MutationFunction<'createArticle'> = /* @__PURE__ */ mutating('createArticle')

/**
 * Adds an assessment. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const createAssessment: MutationFunction<'createAssessment'> = /* @__PURE__ */ mutating('createAssessment')

/**
 * Adds a bearing. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const createBearing: MutationFunction<'createBearing'> = /* @__PURE__ */ mutating('createBearing')

/**
 * Adds a condition. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const createCondition: MutationFunction<'createCondition'> = /* @__PURE__ */ mutating('createCondition')

/**
 * Adds a consideration. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const createConsideration: MutationFunction<'createConsideration'> = /* @__PURE__ */ mutating('createConsideration')

/**
 * Adds an event. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const createEvent: MutationFunction<'createEvent'> = /* @__PURE__ */ mutating('createEvent')

/**
 * Adds a figure. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const createFigure: MutationFunction<'createFigure'> = /* @__PURE__ */ mutating('createFigure')

/**
 * Adds an outcome. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const createOutcome: MutationFunction<'createOutcome'> = /* @__PURE__ */ mutating('createOutcome')

/**
 * Adds a stage. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const createStage: MutationFunction<'createStage'> = /* @__PURE__ */ mutating('createStage')

/**
 * Adds a topic. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const createTopic: MutationFunction<'createTopic'> = /* @__PURE__ */ mutating('createTopic')

/**
 * Makes a webhook, which is told of what is recorded from then on. Needs a key of the scope `admin`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const createWebhook: MutationFunction<'createWebhook'> = /* @__PURE__ */ mutating('createWebhook')

/**
 * Removes a webhook, with the messages that were laid aside. Needs a key of the scope `admin`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const deleteWebhook: MutationFunction<'deleteWebhook'> = /* @__PURE__ */ mutating('deleteWebhook')

/**
 * Imports a dossier whole, or not at all: as `proviso import` does, for what is sent rather than kept in files. A dossier that was imported before changes nothing. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const importDossier: MutationFunction<'importDossier'> = /* @__PURE__ */ mutating('importDossier')

/**
 * Says that two actors are one: all that names one of them leads to the survivor. A key for single datasets has to permit writing to the one that had `actor` first. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const mergeActors: MutationFunction<'mergeActors'> = /* @__PURE__ */ mutating('mergeActors')

/**
 * Pauses a webhook: what is recorded is told once it is resumed. Needs a key of the scope `admin`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const pauseWebhook: MutationFunction<'pauseWebhook'> = /* @__PURE__ */ mutating('pauseWebhook')

/**
 * Sends messages again that were laid aside, at most 10 at a time, and waits for what becomes of them. One that is taken is laid aside no more. Needs a key of the scope `admin`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const resendDeadLetters: MutationFunction<'resendDeadLetters'> = /* @__PURE__ */ mutating('resendDeadLetters')

/**
 * Tells a webhook again that was paused, or that waits, from where it was told last. What was in vain before does not count. Needs a key of the scope `admin`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const resumeWebhook: MutationFunction<'resumeWebhook'> = /* @__PURE__ */ mutating('resumeWebhook')

/**
 * Retracts a fact, a claim, or an article, actor, topic or stage that should not have been made. It stays in the record, marked; no import brings it back, for it is yours. What stands and refers to it has to be retracted first. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const retract: MutationFunction<'retract'> = /* @__PURE__ */ mutating('retract')

/**
 * Says something else of an actor than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const reviseActor: MutationFunction<'reviseActor'> = /* @__PURE__ */ mutating('reviseActor')

/**
 * Says something else of an affiliation than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const reviseAffiliation: MutationFunction<'reviseAffiliation'> = /* @__PURE__ */ mutating('reviseAffiliation')

/**
 * Says something else of an agreement than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const reviseAgreement: MutationFunction<'reviseAgreement'> = /* @__PURE__ */ mutating('reviseAgreement')

/**
 * Says something else of an article than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const reviseArticle: MutationFunction<'reviseArticle'> = /* @__PURE__ */ mutating('reviseArticle')

/**
 * Says something else of an assessment than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const reviseAssessment: MutationFunction<'reviseAssessment'> = /* @__PURE__ */ mutating('reviseAssessment')

/**
 * Says something else of a bearing than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const reviseBearing: MutationFunction<'reviseBearing'> = /* @__PURE__ */ mutating('reviseBearing')

/**
 * Says something else of a condition than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const reviseCondition: MutationFunction<'reviseCondition'> = /* @__PURE__ */ mutating('reviseCondition')

/**
 * Says something else of a consideration than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const reviseConsideration: MutationFunction<'reviseConsideration'> = /* @__PURE__ */ mutating('reviseConsideration')

/**
 * Says something else of an event than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const reviseEvent: MutationFunction<'reviseEvent'> = /* @__PURE__ */ mutating('reviseEvent')

/**
 * Says something else of a figure than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const reviseFigure: MutationFunction<'reviseFigure'> = /* @__PURE__ */ mutating('reviseFigure')

/**
 * Says something else of an outcome than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const reviseOutcome: MutationFunction<'reviseOutcome'> = /* @__PURE__ */ mutating('reviseOutcome')

/**
 * Says something else of a stage than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const reviseStage: MutationFunction<'reviseStage'> = /* @__PURE__ */ mutating('reviseStage')

/**
 * Says something else of a topic than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const reviseTopic: MutationFunction<'reviseTopic'> = /* @__PURE__ */ mutating('reviseTopic')

/**
 * Adds an assessment in place of another, which stays in the record as it was. Where something is in its place already, that is a CONFLICT. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const supersedeAssessment: MutationFunction<'supersedeAssessment'> = /* @__PURE__ */ mutating('supersedeAssessment')

/**
 * Adds a condition in place of another, which stays in the record as it was. Where something is in its place already, that is a CONFLICT. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const supersedeCondition: MutationFunction<'supersedeCondition'> = /* @__PURE__ */ mutating('supersedeCondition')

/**
 * Takes back that an actor is the same as another: what was written of it is its own again. A key for single datasets has to permit writing to the one that had `actor` first. Needs a key of the scope `write` or `write:DATASET`.
 *
 * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
 */
export const unmergeActors: MutationFunction<'unmergeActors'> = /* @__PURE__ */ mutating('unmergeActors')

/** The mutations, as methods of a client. */
export interface MutationMethods {
  /**
   * Adds a state of the text of an article. The text that was published last is the article’s: this one, unless its `publishedAt` says that it came before. No text is overwritten, and no quote is moved. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  addRevision: MutationMethod<'addRevision'>

  /**
   * Adds an actor. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  createActor: MutationMethod<'createActor'>

  /**
   * Adds an affiliation. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  createAffiliation: MutationMethod<'createAffiliation'>

  /**
   * Adds an agreement. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  createAgreement: MutationMethod<'createAgreement'>

  /**
   * Adds an article. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  createArticle: MutationMethod<'createArticle'>

  /**
   * Adds an assessment. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  createAssessment: MutationMethod<'createAssessment'>

  /**
   * Adds a bearing. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  createBearing: MutationMethod<'createBearing'>

  /**
   * Adds a condition. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  createCondition: MutationMethod<'createCondition'>

  /**
   * Adds a consideration. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  createConsideration: MutationMethod<'createConsideration'>

  /**
   * Adds an event. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  createEvent: MutationMethod<'createEvent'>

  /**
   * Adds a figure. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  createFigure: MutationMethod<'createFigure'>

  /**
   * Adds an outcome. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  createOutcome: MutationMethod<'createOutcome'>

  /**
   * Adds a stage. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  createStage: MutationMethod<'createStage'>

  /**
   * Adds a topic. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  createTopic: MutationMethod<'createTopic'>

  /**
   * Makes a webhook, which is told of what is recorded from then on. Needs a key of the scope `admin`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  createWebhook: MutationMethod<'createWebhook'>

  /**
   * Removes a webhook, with the messages that were laid aside. Needs a key of the scope `admin`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  deleteWebhook: MutationMethod<'deleteWebhook'>

  /**
   * Imports a dossier whole, or not at all: as `proviso import` does, for what is sent rather than kept in files. A dossier that was imported before changes nothing. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  importDossier: MutationMethod<'importDossier'>

  /**
   * Says that two actors are one: all that names one of them leads to the survivor. A key for single datasets has to permit writing to the one that had `actor` first. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  mergeActors: MutationMethod<'mergeActors'>

  /**
   * Pauses a webhook: what is recorded is told once it is resumed. Needs a key of the scope `admin`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  pauseWebhook: MutationMethod<'pauseWebhook'>

  /**
   * Sends messages again that were laid aside, at most 10 at a time, and waits for what becomes of them. One that is taken is laid aside no more. Needs a key of the scope `admin`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  resendDeadLetters: MutationMethod<'resendDeadLetters'>

  /**
   * Tells a webhook again that was paused, or that waits, from where it was told last. What was in vain before does not count. Needs a key of the scope `admin`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  resumeWebhook: MutationMethod<'resumeWebhook'>

  /**
   * Retracts a fact, a claim, or an article, actor, topic or stage that should not have been made. It stays in the record, marked; no import brings it back, for it is yours. What stands and refers to it has to be retracted first. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  retract: MutationMethod<'retract'>

  /**
   * Says something else of an actor than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  reviseActor: MutationMethod<'reviseActor'>

  /**
   * Says something else of an affiliation than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  reviseAffiliation: MutationMethod<'reviseAffiliation'>

  /**
   * Says something else of an agreement than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  reviseAgreement: MutationMethod<'reviseAgreement'>

  /**
   * Says something else of an article than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  reviseArticle: MutationMethod<'reviseArticle'>

  /**
   * Says something else of an assessment than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  reviseAssessment: MutationMethod<'reviseAssessment'>

  /**
   * Says something else of a bearing than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  reviseBearing: MutationMethod<'reviseBearing'>

  /**
   * Says something else of a condition than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  reviseCondition: MutationMethod<'reviseCondition'>

  /**
   * Says something else of a consideration than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  reviseConsideration: MutationMethod<'reviseConsideration'>

  /**
   * Says something else of an event than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  reviseEvent: MutationMethod<'reviseEvent'>

  /**
   * Says something else of a figure than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  reviseFigure: MutationMethod<'reviseFigure'>

  /**
   * Says something else of an outcome than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  reviseOutcome: MutationMethod<'reviseOutcome'>

  /**
   * Says something else of a stage than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  reviseStage: MutationMethod<'reviseStage'>

  /**
   * Says something else of a topic than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  reviseTopic: MutationMethod<'reviseTopic'>

  /**
   * Adds an assessment in place of another, which stays in the record as it was. Where something is in its place already, that is a CONFLICT. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  supersedeAssessment: MutationMethod<'supersedeAssessment'>

  /**
   * Adds a condition in place of another, which stays in the record as it was. Where something is in its place already, that is a CONFLICT. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  supersedeCondition: MutationMethod<'supersedeCondition'>

  /**
   * Takes back that an actor is the same as another: what was written of it is its own again. A key for single datasets has to permit writing to the one that had `actor` first. Needs a key of the scope `write` or `write:DATASET`.
   *
   * @throws {ProvisoError} of the kind `refused` where it is, with its `refusals`
   */
  unmergeActors: MutationMethod<'unmergeActors'>
}

/** The mutations by name: each takes a client, its arguments, what is wanted of its payload, and options. */
export const mutations = { addRevision, createActor, createAffiliation, createAgreement, createArticle, createAssessment, createBearing, createCondition, createConsideration, createEvent, createFigure, createOutcome, createStage, createTopic, createWebhook, deleteWebhook, importDossier, mergeActors, pauseWebhook, resendDeadLetters, resumeWebhook, retract, reviseActor, reviseAffiliation, reviseAgreement, reviseArticle, reviseAssessment, reviseBearing, reviseCondition, reviseConsideration, reviseEvent, reviseFigure, reviseOutcome, reviseStage, reviseTopic, supersedeAssessment, supersedeCondition, unmergeActors }
