/** What the operations of the catalogue answer, by their names. */
export interface Answers {
  Actor: {
    actor: {
      id: string
      slug: string
      name: string
      actorKind: ActorKind
      description: string | null
      names: ({
        text: string
        language: string
        kind: ActorNameKind
      })[]
      identifiers: ({
        scheme: string
        value: string
      })[]
    } | null
  }
  ActorDossier: {
    actor: {
      id: string
      slug: string
      name: string
      actorKind: ActorKind
      description: string | null
      conditionsFaced: {
        totalCount: number
        pageInfo: {
          hasNextPage: boolean
          endCursor: string | null
        }
        nodes: ({
          id: string
          slug: string
          summary: string
          force: ConditionForce
          firstStatedAt: string | null
          issuers: ({
            name: string
          })[]
          targets: ({
            name: string
          })[]
          status: ConditionStatus
          selfAssessed: boolean
          statusBy: {
            assessor: {
              name: string
            } | null
          } | null
          history: {
            pageInfo: {
              hasNextPage: boolean
              endCursor: string | null
            }
            nodes: ({
              turnedAt: string
              previous: ConditionStatus
              status: AssessmentStatus
              assessment: {
                assessor: {
                  name: string
                } | null
              }
            })[]
          }
          bearings: {
            pageInfo: {
              hasNextPage: boolean
              endCursor: string | null
            }
            nodes: ({
              bearingKind: BearingKind
              event: {
                title: string
                eventType: EventType
                startedAt: string | null
              } | null
            })[]
          }
        })[]
      }
      conditionsIssued: {
        totalCount: number
        pageInfo: {
          hasNextPage: boolean
          endCursor: string | null
        }
        nodes: ({
          id: string
          slug: string
          summary: string
          force: ConditionForce
          firstStatedAt: string | null
          issuers: ({
            name: string
          })[]
          targets: ({
            name: string
          })[]
          status: ConditionStatus
          selfAssessed: boolean
          statusBy: {
            assessor: {
              name: string
            } | null
          } | null
          history: {
            pageInfo: {
              hasNextPage: boolean
              endCursor: string | null
            }
            nodes: ({
              turnedAt: string
              previous: ConditionStatus
              status: AssessmentStatus
              assessment: {
                assessor: {
                  name: string
                } | null
              }
            })[]
          }
          bearings: {
            pageInfo: {
              hasNextPage: boolean
              endCursor: string | null
            }
            nodes: ({
              bearingKind: BearingKind
              event: {
                title: string
                eventType: EventType
                startedAt: string | null
              } | null
            })[]
          }
        })[]
      }
    } | null
  }
  ActorProfile: {
    actor: {
      id: string
      presentId: string
      slug: string
      name: string
      actorKind: ActorKind
      description: string | null
      names: ({
        text: string
        language: string
        kind: ActorNameKind
      })[]
      identifiers: ({
        scheme: string
        value: string
      })[]
      mergedFrom: ({
        slug: string
        name: string
      })[]
      faced: {
        totalCount: number
        issuers: ({
          count: number
          keys: ({
            actor: {
              slug: string
              name: string
            } | null
          })[]
        })[]
      }
      facedDisputed: {
        totalCount: number
      }
      issued: {
        totalCount: number
        targets: ({
          count: number
          keys: ({
            actor: {
              slug: string
              name: string
            } | null
          })[]
        })[]
      }
      promises: {
        totalCount: number
        nodes: ({
          slug: string
          requirement: string
          targets: ({
            slug: string
          })[]
          issuers: ({
            slug: string
          })[]
          ofTarget: {
            presentId: string
          } | null
          status: ConditionStatus
          statusClass: ConditionStatusClass
          camps: ({
            assessments: ({
              presentId: string
              status: ConditionStatus
              statusClass: ConditionStatusClass
              judgedAt: string
              standing: Standing | null
              contested: boolean
              assessor: {
                slug: string
                name: string
              } | null
              voices: {
                nodes: ({
                  stance: Stance
                  attribution: Attribution
                  speakerAsWritten: string | null
                  speaker: {
                    slug: string
                    name: string
                  } | null
                  quotes: ({
                    article: {
                      publisher: {
                        name: string
                      }
                    }
                  })[]
                })[]
              }
            })[]
          })[]
        })[]
      }
      affiliations: {
        totalCount: number
        nodes: ({
          affiliationKind: AffiliationKind
          officeTitle: string | null
          validFrom: string | null
          validTo: string | null
          standing: Standing | null
          actor: {
            slug: string
            name: string
          } | null
          counterpart: {
            slug: string
            name: string
          }
        })[]
      }
      agreements: {
        nodes: ({
          slug: string
          title: string
          startedAt: string | null
        })[]
      }
      relatedActors: {
        nodes: ({
          actor: {
            slug: string
            name: string
          }
        })[]
      }
      statements: {
        totalCount: number
        nodes: ({
          stance: Stance
          attribution: Attribution
          saidAt: string | null
          reportedAt: string
          speakerAsWritten: string | null
          speaker: {
            slug: string
            name: string
          } | null
          relayedBy: ({
            actor: {
              name: string
            } | null
            publisher: {
              name: string
            } | null
          })[]
          retracted: {
            by: Retractor
            at: string
          } | null
          agent: {
            kind: AgentKind
            name: string
          }
          documents: ({
            title: string
            documentNumber: string | null
            language: string
            records: ({
              dataset: string
              key: string
            })[]
          })[]
          quotes: ({
            exact: string | null
            prefix: string | null
            suffix: string | null
            textWithheld: TextWithheld | null
            article: {
              title: string
              url: string | null
              records: ({
                dataset: string
                key: string
              })[]
              language: string
              publishedAt: string | null
              publisher: {
                name: string
              }
            }
          })[]
          subject: (
            | {
              __typename: 'Affiliation'
              affiliationKind: AffiliationKind
              actor: {
                slug: string
                name: string
              } | null
              counterpart: {
                slug: string
                name: string
              }
            }
            | {
              __typename: 'Agreement' | 'AgreementParty' | 'Bearing' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Participation'
            }
            | {
              __typename: 'Assessment'
              status: ConditionStatus
              statusClass: ConditionStatusClass
              condition: {
                slug: string
                requirement: string
              } | null
            }
            | {
              __typename: 'Condition'
              slug: string
              requirement: string
              force: ConditionForce
            }
            | {
              __typename: 'Event'
              slug: string
              title: string
            }
            | {
              __typename: 'Figure'
              measure: string
              of: string | null
              event: {
                slug: string
                title: string
              } | null
              condition: {
                slug: string
                requirement: string
              } | null
            }
            | {
              __typename: 'Outcome'
              state: OutcomeState | null
              consideration: {
                considerationKind: ConsiderationKind
                description: string | null
                conditions: {
                  nodes: ({
                    slug: string
                    requirement: string
                  })[]
                }
              } | null
            }
          ) | null
        })[]
      }
    } | null
  }
  Actors: {
    actors: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        slug: string
        name: string
        actorKind: ActorKind
        description: string | null
      })[]
    }
  }
  ActorsKnown: {
    kinds: {
      facets: ({
        count: number
        keys: ({
          value: string | null
        })[]
      })[]
    }
    actors: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        endCursor: string | null
      }
      nodes: ({
        slug: string
        name: string
        actorKind: ActorKind
        description: string | null
        faced: {
          totalCount: number
        }
        issued: {
          totalCount: number
        }
      })[]
    }
  }
  ActorsToMerge: {
    actor: {
      presentId: string
      slug: string
      name: string
      version: number
      faced: {
        totalCount: number
      }
      issued: {
        totalCount: number
      }
      events: {
        totalCount: number
      }
      statements: {
        totalCount: number
      }
    } | null
    into: {
      presentId: string
      slug: string
      name: string
      version: number
      faced: {
        totalCount: number
      }
      issued: {
        totalCount: number
      }
      events: {
        totalCount: number
      }
      statements: {
        totalCount: number
      }
    } | null
  }
  Affiliations: {
    affiliations: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        affiliationKind: AffiliationKind
        officeTitle: string | null
        validFrom: string | null
        validTo: string | null
        actor: {
          slug: string
          name: string
        } | null
        counterpart: {
          slug: string
          name: string
        }
      })[]
    }
  }
  Agreement: {
    agreement: {
      id: string
      slug: string
      title: string
      agreementKind: AgreementKind
      startedAt: string | null
      endedAt: string | null
      parties: {
        nodes: ({
          actor: {
            slug: string
            name: string
          } | null
        })[]
      }
      stages: ({
        number: number
        title: string
        opensBy: {
          slug: string
          description: string | null
          state: OutcomeState | null
          fulfilment: Fulfilment
        } | null
        considerations: ({
          slug: string
          description: string | null
          state: OutcomeState | null
          fulfilment: Fulfilment
        })[]
        conditions: {
          nodes: ({
            slug: string
            summary: string
            force: ConditionForce
            deadline: string | null
            issuers: ({
              name: string
            })[]
            targets: ({
              name: string
            })[]
            delivers: {
              slug: string
              description: string | null
            } | null
            status: ConditionStatus
            selfAssessed: boolean
            statusBy: {
              assessor: {
                name: string
              } | null
            } | null
          })[]
        }
      })[]
      claims: {
        nodes: ({
          attribution: Attribution
          stance: Stance
          speaker: {
            name: string
          } | null
          quotes: ({
            exact: string | null
            article: {
              title: string
              publishedAt: string | null
              publisher: {
                name: string
              }
            }
          })[]
        })[]
      }
    } | null
  }
  AgreementChanges: {
    changes: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        action: ChangeAction
        recordedAt: string
        subject: (
          | {
            __typename: 'Actor' | 'Affiliation' | 'Article' | 'Bearing' | 'Claim' | 'Consideration' | 'Event' | 'Figure' | 'Revision' | 'Topic'
          }
          | {
            __typename: 'Agreement'
            slug: string
            title: string
          }
          | {
            __typename: 'Assessment'
            status: ConditionStatus
            condition: {
              slug: string
            } | null
          }
          | {
            __typename: 'Condition'
            slug: string
            summary: string
          }
          | {
            __typename: 'Outcome'
            state: OutcomeState | null
            consideration: {
              slug: string
            } | null
          }
          | {
            __typename: 'Stage'
            number: number
            title: string
          }
        ) | null
      })[]
    }
  }
  AgreementStory: {
    agreement: {
      presentId: string
      slug: string
      title: string
      agreementKind: AgreementKind
      startedAt: string | null
      endedAt: string | null
      standing: Standing | null
      contested: boolean
      parties: {
        nodes: ({
          actor: {
            slug: string
            name: string
          } | null
        })[]
      }
      stages: ({
        number: number
        title: string
        opensBy: {
          slug: string
          considerationKind: ConsiderationKind
          sign: ConsiderationSign
          description: string | null
          state: OutcomeState | null
          fulfilment: Fulfilment
          givers: ({
            slug: string
            name: string
          })[]
        } | null
        considerations: ({
          slug: string
          considerationKind: ConsiderationKind
          sign: ConsiderationSign
          description: string | null
          state: OutcomeState | null
          fulfilment: Fulfilment
          givers: ({
            slug: string
            name: string
          })[]
        })[]
        conditions: {
          totalCount: number
          nodes: ({
            slug: string
            requirement: string
            force: ConditionForce
            deadline: string | null
            standing: Standing | null
            contested: boolean
            disputed: boolean
            status: ConditionStatus
            statusClass: ConditionStatusClass
            issuers: ({
              slug: string
              name: string
            })[]
            targets: ({
              slug: string
              name: string
            })[]
            ofTarget: {
              presentId: string
            } | null
            delivers: {
              description: string | null
              considerationKind: ConsiderationKind
            } | null
            camps: ({
              assessments: ({
                presentId: string
                status: ConditionStatus
                statusClass: ConditionStatusClass
                judgedAt: string
                standing: Standing | null
                contested: boolean
                voices: {
                  nodes: ({
                    stance: Stance
                    attribution: Attribution
                    speakerAsWritten: string | null
                    speaker: {
                      slug: string
                      name: string
                    } | null
                    quotes: ({
                      article: {
                        publisher: {
                          name: string
                        }
                      }
                    })[]
                  })[]
                }
                assessor: {
                  slug: string
                  name: string
                } | null
              })[]
            })[]
          })[]
        }
      })[]
      claims: {
        totalCount: number
        nodes: ({
          stance: Stance
          attribution: Attribution
          saidAt: string | null
          reportedAt: string
          speakerAsWritten: string | null
          speaker: {
            slug: string
            name: string
          } | null
          relayedBy: ({
            actor: {
              name: string
            } | null
            publisher: {
              name: string
            } | null
          })[]
          retracted: {
            by: Retractor
            at: string
          } | null
          agent: {
            kind: AgentKind
            name: string
          }
          documents: ({
            title: string
            documentNumber: string | null
            language: string
            records: ({
              dataset: string
              key: string
            })[]
          })[]
          quotes: ({
            exact: string | null
            prefix: string | null
            suffix: string | null
            textWithheld: TextWithheld | null
            article: {
              title: string
              url: string | null
              records: ({
                dataset: string
                key: string
              })[]
              language: string
              publishedAt: string | null
              publisher: {
                name: string
              }
            }
          })[]
        })[]
      }
    } | null
    before: {
      nodes: ({
        stages: ({
          number: number
          opensBy: {
            slug: string
            state: OutcomeState | null
          } | null
          considerations: ({
            slug: string
            state: OutcomeState | null
          })[]
          conditions: {
            nodes: ({
              slug: string
              status: ConditionStatus
              statusClass: ConditionStatusClass
              disputed: boolean
            })[]
          }
        })[]
      })[]
    }
  }
  Agreements: {
    agreements: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        slug: string
        title: string
        agreementKind: AgreementKind
        startedAt: string | null
        endedAt: string | null
        parties: {
          nodes: ({
            actor: {
              slug: string
              name: string
            } | null
          })[]
        }
      })[]
    }
  }
  Article: {
    article: {
      id: string
      title: string
      documentNumber: string | null
      url: string | null
      language: string
      publishedAt: string | null
      licence: string | null
      publisher: {
        name: string
        domain: string | null
      }
      text: string | null
    } | null
  }
  ArticleReview: {
    article: {
      presentId: string
      title: string
      language: string
      publishedAt: string | null
      text: string | null
      textWithheld: TextWithheld | null
      publisher: {
        name: string
      }
      records: ({
        dataset: string
        key: string
      })[]
      revisions: ({
        number: number
        isOwn: boolean
        text: string | null
      })[]
      conditions: {
        nodes: ({
          slug: string
          requirement: string
        })[]
      }
      actors: {
        nodes: ({
          slug: string
          name: string
        })[]
      }
      quotations: {
        totalCount: number
        nodes: ({
          presentId: string
          startOffset: number
          endOffset: number
          exact: string | null
          anchor: {
            startOffset: number | null
            endOffset: number | null
          }
          revision: {
            number: number
          }
          claims: {
            nodes: ({
              presentId: string
              version: number
              stance: Stance
              attribution: Attribution
              speakerAsWritten: string | null
              speaker: {
                slug: string
                name: string
              } | null
              subject: (
                | {
                  __typename: 'Affiliation'
                  affiliationKind: AffiliationKind
                  actor: {
                    slug: string
                    name: string
                  } | null
                  counterpart: {
                    slug: string
                    name: string
                  }
                }
                | {
                  __typename: 'Agreement' | 'AgreementParty' | 'Bearing' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Participation'
                }
                | {
                  __typename: 'Assessment'
                  status: ConditionStatus
                  statusClass: ConditionStatusClass
                  condition: {
                    slug: string
                    requirement: string
                  } | null
                }
                | {
                  __typename: 'Condition'
                  slug: string
                  requirement: string
                  force: ConditionForce
                }
                | {
                  __typename: 'Event'
                  slug: string
                  title: string
                }
                | {
                  __typename: 'Figure'
                  measure: string
                  of: string | null
                  event: {
                    slug: string
                    title: string
                  } | null
                  condition: {
                    slug: string
                    requirement: string
                  } | null
                }
                | {
                  __typename: 'Outcome'
                  state: OutcomeState | null
                  consideration: {
                    considerationKind: ConsiderationKind
                    description: string | null
                    conditions: {
                      nodes: ({
                        slug: string
                        requirement: string
                      })[]
                    }
                  } | null
                }
              ) | null
            })[]
          }
        })[]
      }
    } | null
  }
  ArticleText: {
    article: {
      presentId: string
      title: string
      documentNumber: string | null
      url: string | null
      language: string
      publishedAt: string | null
      licence: string | null
      text: string | null
      textWithheld: TextWithheld | null
      publisher: {
        name: string
        domain: string | null
      }
      records: ({
        dataset: string
        key: string
      })[]
      revisions: ({
        number: number
        by: Reviser
        isOwn: boolean
        publishedAt: string | null
        length: number
        text: string | null
      })[]
      quotations: {
        totalCount: number
        nodes: ({
          startOffset: number
          endOffset: number
          exact: string | null
          anchor: {
            startOffset: number | null
            endOffset: number | null
          }
          revision: {
            number: number
          }
          claims: {
            nodes: ({
              stance: Stance
              attribution: Attribution
              speakerAsWritten: string | null
              speaker: {
                slug: string
                name: string
              } | null
              subject: (
                | {
                  __typename: 'Affiliation'
                  affiliationKind: AffiliationKind
                  actor: {
                    slug: string
                    name: string
                  } | null
                  counterpart: {
                    slug: string
                    name: string
                  }
                }
                | {
                  __typename: 'Agreement' | 'AgreementParty' | 'Bearing' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Participation'
                }
                | {
                  __typename: 'Assessment'
                  status: ConditionStatus
                  statusClass: ConditionStatusClass
                  condition: {
                    slug: string
                    requirement: string
                  } | null
                }
                | {
                  __typename: 'Condition'
                  slug: string
                  requirement: string
                  force: ConditionForce
                }
                | {
                  __typename: 'Event'
                  slug: string
                  title: string
                }
                | {
                  __typename: 'Figure'
                  measure: string
                  of: string | null
                  event: {
                    slug: string
                    title: string
                  } | null
                  condition: {
                    slug: string
                    requirement: string
                  } | null
                }
                | {
                  __typename: 'Outcome'
                  state: OutcomeState | null
                  consideration: {
                    considerationKind: ConsiderationKind
                    description: string | null
                    conditions: {
                      nodes: ({
                        slug: string
                        requirement: string
                      })[]
                    }
                  } | null
                }
              ) | null
            })[]
          }
        })[]
      }
      coded: {
        totalCount: number
        nodes: ({
          stance: Stance
          attribution: Attribution
          speakerAsWritten: string | null
          speaker: {
            slug: string
            name: string
          } | null
          subject: (
            | {
              __typename: 'Affiliation'
              affiliationKind: AffiliationKind
              actor: {
                slug: string
                name: string
              } | null
              counterpart: {
                slug: string
                name: string
              }
            }
            | {
              __typename: 'Agreement' | 'AgreementParty' | 'Bearing' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Participation'
            }
            | {
              __typename: 'Assessment'
              status: ConditionStatus
              statusClass: ConditionStatusClass
              condition: {
                slug: string
                requirement: string
              } | null
            }
            | {
              __typename: 'Condition'
              slug: string
              requirement: string
              force: ConditionForce
            }
            | {
              __typename: 'Event'
              slug: string
              title: string
            }
            | {
              __typename: 'Figure'
              measure: string
              of: string | null
              event: {
                slug: string
                title: string
              } | null
              condition: {
                slug: string
                requirement: string
              } | null
            }
            | {
              __typename: 'Outcome'
              state: OutcomeState | null
              consideration: {
                considerationKind: ConsiderationKind
                description: string | null
                conditions: {
                  nodes: ({
                    slug: string
                    requirement: string
                  })[]
                }
              } | null
            }
          ) | null
        })[]
      }
    } | null
  }
  Articles: {
    articles: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        title: string
        url: string | null
        language: string
        publishedAt: string | null
        licence: string | null
        publisher: {
          name: string
          domain: string | null
        }
      })[]
    }
  }
  Assessments: {
    assessments: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        status: ConditionStatus
        statusClass: ConditionStatusClass
        judgedAt: string
        assessor: {
          slug: string
          name: string
        } | null
        condition: {
          slug: string
          summary: string
        } | null
      })[]
    }
  }
  Board: {
    about: {
      nodes: ({
        slug: string
        name: string
        actorKind: ActorKind
        description: string | null
      })[]
    }
    topic: {
      nodes: ({
        name: string
        description: string | null
        broader: {
          slug: string
          name: string
        } | null
      })[]
    }
    scope: {
      totalCount: number
      issuers: ({
        count: number
        keys: ({
          actor: {
            slug: string
            name: string
          } | null
        })[]
      })[]
      topics: ({
        count: number
        keys: ({
          topic: {
            slug: string
            name: string
          } | null
        })[]
      })[]
      forces: ({
        count: number
        keys: ({
          value: string | null
        })[]
      })[]
    }
    issuers: {
      facets: ({
        count: number
      })[]
    }
    disputed: {
      totalCount: number
    }
    failed: {
      totalCount: number
    }
    part: {
      totalCount: number
    }
    done: {
      totalCount: number
    }
    ended: {
      totalCount: number
    }
    conditions: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        slug: string
        requirement: string
        force: ConditionForce
        firstStatedAt: string | null
        deadline: string | null
        standing: Standing | null
        contested: boolean
        disputed: boolean
        status: ConditionStatus
        statusClass: ConditionStatusClass
        issuers: ({
          slug: string
          name: string
        })[]
        targets: ({
          slug: string
          name: string
        })[]
        ofTarget: {
          presentId: string
        } | null
        considerations: ({
          considerationKind: ConsiderationKind
          sign: ConsiderationSign
          state: OutcomeState | null
        })[]
        camps: ({
          assessments: ({
            presentId: string
            status: ConditionStatus
            statusClass: ConditionStatusClass
            judgedAt: string
            standing: Standing | null
            contested: boolean
            voices: {
              nodes: ({
                stance: Stance
                attribution: Attribution
                speakerAsWritten: string | null
                speaker: {
                  slug: string
                  name: string
                } | null
                quotes: ({
                  article: {
                    publisher: {
                      name: string
                    }
                  }
                })[]
              })[]
            }
            assessor: {
              slug: string
              name: string
            } | null
          })[]
        })[]
        claims: {
          nodes: ({
            stance: Stance
            quotes: ({
              exact: string | null
              textWithheld: TextWithheld | null
              article: {
                language: string
              }
            })[]
          })[]
        }
      })[]
    }
  }
  Breaches: {
    conditions: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        slug: string
        summary: string
        targets: ({
          name: string
        })[]
        status: ConditionStatus
        selfAssessed: boolean
        statusBy: {
          assessor: {
            name: string
          } | null
        } | null
        bearings: {
          pageInfo: {
            hasNextPage: boolean
            endCursor: string | null
          }
          nodes: ({
            standing: Standing | null
            contested: boolean
            claims: {
              nodes: ({
                stance: Stance
                attribution: Attribution
                speaker: {
                  name: string
                } | null
                quotes: ({
                  exact: string | null
                  article: {
                    title: string
                    publishedAt: string | null
                    publisher: {
                      name: string
                    }
                  }
                })[]
              })[]
            }
            event: {
              slug: string
              title: string
              startedAt: string | null
              standing: Standing | null
              contested: boolean
              claims: {
                nodes: ({
                  stance: Stance
                  attribution: Attribution
                  speaker: {
                    name: string
                  } | null
                  quotes: ({
                    exact: string | null
                    article: {
                      title: string
                      publishedAt: string | null
                      publisher: {
                        name: string
                      }
                    }
                  })[]
                })[]
              }
            } | null
          })[]
        }
      })[]
    }
  }
  Changes: {
    changes: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        action: ChangeAction
        recordedAt: string
        subject: (
          | {
            __typename: 'Actor'
            name: string
          }
          | {
            __typename: 'Affiliation' | 'Agreement' | 'Assessment' | 'Bearing' | 'Claim' | 'Consideration' | 'Figure' | 'Outcome' | 'Revision' | 'Stage' | 'Topic'
          }
          | {
            __typename: 'Article'
            title: string
          }
          | {
            __typename: 'Condition'
            slug: string
            summary: string
          }
          | {
            __typename: 'Event'
            title: string
          }
        ) | null
      })[]
    }
  }
  ClaimToCorrect: {
    node: (
      | {
        __typename: 'Actor' | 'Affiliation' | 'Agreement' | 'AgreementParty' | 'Article' | 'Assessment' | 'Bearing' | 'Change' | 'Condition' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Dataset' | 'Event' | 'Figure' | 'Origin' | 'Outcome' | 'Participation' | 'Publisher' | 'Quote' | 'Revision' | 'Stage' | 'Topic' | 'Version'
      }
      | {
        __typename: 'Claim'
        presentId: string
        version: number
        subject: (
          | {
            __typename: 'Affiliation' | 'Assessment' | 'Event' | 'Figure' | 'Outcome'
            presentId: string
            version: number
            claims: {
              nodes: ({
                presentId: string
                stance: Stance
                attribution: Attribution
                saidAt: string | null
                reportedAt: string
                speakerAsWritten: string | null
                speaker: {
                  presentId: string
                } | null
                origin: {
                  dataset: {
                    name: string
                  }
                } | null
                quotes: ({
                  presentId: string
                  exact: string | null
                  startOffset: number
                  endOffset: number
                  revision: {
                    number: number
                  }
                  article: {
                    presentId: string
                  }
                })[]
              })[]
            }
          }
          | {
            __typename: 'Agreement' | 'AgreementParty' | 'Bearing' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Participation'
          }
          | {
            __typename: 'Condition'
            presentId: string
            version: number
            claims: {
              nodes: ({
                presentId: string
                stance: Stance
                attribution: Attribution
                saidAt: string | null
                reportedAt: string
                speakerAsWritten: string | null
                speaker: {
                  presentId: string
                } | null
                origin: {
                  dataset: {
                    name: string
                  }
                } | null
                quotes: ({
                  presentId: string
                  exact: string | null
                  startOffset: number
                  endOffset: number
                  revision: {
                    number: number
                  }
                  article: {
                    presentId: string
                  }
                })[]
              })[]
            }
          }
        ) | null
      }
    ) | null
  }
  Claims: {
    claims: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        stance: Stance
        attribution: Attribution
        saidAt: string | null
        reportedAt: string
        speakerAsWritten: string | null
        speaker: {
          name: string
        } | null
        quotes: ({
          exact: string | null
          article: {
            title: string
            url: string | null
          }
        })[]
        subject: {
          __typename: 'Affiliation' | 'Agreement' | 'AgreementParty' | 'Assessment' | 'Bearing' | 'Condition' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Event' | 'Figure' | 'Outcome' | 'Participation'
        } | null
      })[]
    }
  }
  Condition: {
    condition: {
      id: string
      slug: string
      summary: string
      force: ConditionForce
      polarity: Polarity
      formality: Formality
      topic: {
        slug: string
        name: string
      }
      topics: ({
        slug: string
      })[]
      firstStatedAt: string | null
      deadline: string | null
      status: ConditionStatus
      issuers: ({
        slug: string
        name: string
      })[]
      targets: ({
        slug: string
        name: string
      })[]
      considerations: ({
        considerationKind: ConsiderationKind
        sign: ConsiderationSign
        description: string | null
      })[]
      requirement: string
      disputed: boolean
      beneficiaries: ({
        slug: string
        name: string
      })[]
      assessments: {
        pageInfo: {
          hasNextPage: boolean
          endCursor: string | null
        }
        nodes: ({
          status: ConditionStatus
          judgedAt: string
          assessor: {
            name: string
          } | null
        })[]
      }
      claims: {
        pageInfo: {
          hasNextPage: boolean
          endCursor: string | null
        }
        nodes: ({
          stance: Stance
          attribution: Attribution
          reportedAt: string
          speaker: {
            name: string
          } | null
          quotes: ({
            exact: string | null
            article: {
              title: string
              url: string | null
              publishedAt: string | null
              publisher: {
                name: string
              }
            }
          })[]
        })[]
      }
    } | null
  }
  ConditionFacets: {
    conditions: {
      totalCount: number
      facets: ({
        count: number
        keys: ({
          by: ConditionFacet
          value: string | null
          label: string | null
          actor: {
            slug: string
            name: string
          } | null
        })[]
      })[]
    }
  }
  ConditionStory: {
    condition: {
      presentId: string
      slug: string
      summary: string
      requirement: string
      topics: ({
        slug: string
        name: string
      })[]
      force: ConditionForce
      polarity: Polarity
      effect: ConditionEffect
      formality: Formality
      firstStatedAt: string | null
      deadline: string | null
      standing: Standing | null
      contested: boolean
      disputed: boolean
      status: ConditionStatus
      statusClass: ConditionStatusClass
      selfAssessed: boolean
      issuers: ({
        slug: string
        name: string
      })[]
      targets: ({
        slug: string
        name: string
        description: string | null
        faced: {
          totalCount: number
        }
        issued: {
          totalCount: number
        }
      })[]
      beneficiaries: ({
        slug: string
        name: string
      })[]
      guarantors: ({
        slug: string
        name: string
      })[]
      monitors: ({
        slug: string
        name: string
      })[]
      ofTarget: {
        presentId: string
      } | null
      stage: {
        number: number
        title: string
        agreement: {
          slug: string
          title: string
        }
      } | null
      supersedes: {
        slug: string
        requirement: string
        force: ConditionForce
        firstStatedAt: string | null
        status: ConditionStatus
        statusClass: ConditionStatusClass
        supersedes: {
          slug: string
          requirement: string
          force: ConditionForce
          firstStatedAt: string | null
          status: ConditionStatus
          statusClass: ConditionStatusClass
          supersedes: {
            slug: string
            requirement: string
            force: ConditionForce
            firstStatedAt: string | null
            status: ConditionStatus
            statusClass: ConditionStatusClass
            supersedes: {
              slug: string
              requirement: string
              force: ConditionForce
              firstStatedAt: string | null
              status: ConditionStatus
              statusClass: ConditionStatusClass
              supersedes: {
                slug: string
                requirement: string
                force: ConditionForce
                firstStatedAt: string | null
                status: ConditionStatus
                statusClass: ConditionStatusClass
              } | null
            } | null
          } | null
        } | null
      } | null
      supersededBy: ({
        slug: string
        requirement: string
        force: ConditionForce
        firstStatedAt: string | null
        status: ConditionStatus
        statusClass: ConditionStatusClass
        supersededBy: ({
          slug: string
          requirement: string
          force: ConditionForce
          firstStatedAt: string | null
          status: ConditionStatus
          statusClass: ConditionStatusClass
          supersededBy: ({
            slug: string
            requirement: string
            force: ConditionForce
            firstStatedAt: string | null
            status: ConditionStatus
            statusClass: ConditionStatusClass
            supersededBy: ({
              slug: string
              requirement: string
              force: ConditionForce
              firstStatedAt: string | null
              status: ConditionStatus
              statusClass: ConditionStatusClass
              supersededBy: ({
                slug: string
                requirement: string
                force: ConditionForce
                firstStatedAt: string | null
                status: ConditionStatus
                statusClass: ConditionStatusClass
              })[]
            })[]
          })[]
        })[]
      })[]
      camps: ({
        assessments: ({
          presentId: string
          status: ConditionStatus
          statusClass: ConditionStatusClass
          judgedAt: string
          standing: Standing | null
          contested: boolean
          voices: {
            nodes: ({
              stance: Stance
              attribution: Attribution
              speakerAsWritten: string | null
              speaker: {
                slug: string
                name: string
              } | null
              quotes: ({
                article: {
                  publisher: {
                    name: string
                  }
                }
              })[]
            })[]
          }
          assessor: {
            slug: string
            name: string
          } | null
        })[]
      })[]
      claims: {
        totalCount: number
        nodes: ({
          stance: Stance
          attribution: Attribution
          saidAt: string | null
          reportedAt: string
          speakerAsWritten: string | null
          speaker: {
            slug: string
            name: string
          } | null
          relayedBy: ({
            actor: {
              name: string
            } | null
            publisher: {
              name: string
            } | null
          })[]
          retracted: {
            by: Retractor
            at: string
          } | null
          agent: {
            kind: AgentKind
            name: string
          }
          documents: ({
            title: string
            documentNumber: string | null
            language: string
            records: ({
              dataset: string
              key: string
            })[]
          })[]
          quotes: ({
            exact: string | null
            prefix: string | null
            suffix: string | null
            textWithheld: TextWithheld | null
            article: {
              title: string
              url: string | null
              records: ({
                dataset: string
                key: string
              })[]
              language: string
              publishedAt: string | null
              publisher: {
                name: string
              }
            }
          })[]
        })[]
      }
      bearings: {
        totalCount: number
        nodes: ({
          bearingKind: BearingKind
          standing: Standing | null
          event: {
            slug: string
            title: string
            realis: Realis
            startedAt: string | null
            claims: {
              nodes: ({
                stance: Stance
                attribution: Attribution
                saidAt: string | null
                reportedAt: string
                speakerAsWritten: string | null
                speaker: {
                  slug: string
                  name: string
                } | null
                relayedBy: ({
                  actor: {
                    name: string
                  } | null
                  publisher: {
                    name: string
                  } | null
                })[]
                retracted: {
                  by: Retractor
                  at: string
                } | null
                agent: {
                  kind: AgentKind
                  name: string
                }
                documents: ({
                  title: string
                  documentNumber: string | null
                  language: string
                  records: ({
                    dataset: string
                    key: string
                  })[]
                })[]
                quotes: ({
                  exact: string | null
                  prefix: string | null
                  suffix: string | null
                  textWithheld: TextWithheld | null
                  article: {
                    title: string
                    url: string | null
                    records: ({
                      dataset: string
                      key: string
                    })[]
                    language: string
                    publishedAt: string | null
                    publisher: {
                      name: string
                    }
                  }
                })[]
              })[]
            }
          } | null
        })[]
      }
      assessments: {
        totalCount: number
        nodes: ({
          presentId: string
          status: ConditionStatus
          statusClass: ConditionStatusClass
          judgedAt: string
          standing: Standing | null
          contested: boolean
          voices: {
            nodes: ({
              stance: Stance
              attribution: Attribution
              speakerAsWritten: string | null
              speaker: {
                slug: string
                name: string
              } | null
              quotes: ({
                article: {
                  publisher: {
                    name: string
                  }
                }
              })[]
            })[]
          }
          assessor: {
            slug: string
            name: string
          } | null
          supersedes: {
            status: ConditionStatus
          } | null
          claims: {
            nodes: ({
              stance: Stance
              attribution: Attribution
              saidAt: string | null
              reportedAt: string
              speakerAsWritten: string | null
              speaker: {
                slug: string
                name: string
              } | null
              relayedBy: ({
                actor: {
                  name: string
                } | null
                publisher: {
                  name: string
                } | null
              })[]
              retracted: {
                by: Retractor
                at: string
              } | null
              agent: {
                kind: AgentKind
                name: string
              }
              documents: ({
                title: string
                documentNumber: string | null
                language: string
                records: ({
                  dataset: string
                  key: string
                })[]
              })[]
              quotes: ({
                exact: string | null
                prefix: string | null
                suffix: string | null
                textWithheld: TextWithheld | null
                article: {
                  title: string
                  url: string | null
                  records: ({
                    dataset: string
                    key: string
                  })[]
                  language: string
                  publishedAt: string | null
                  publisher: {
                    name: string
                  }
                }
              })[]
            })[]
          }
        })[]
      }
      considerations: ({
        slug: string
        considerationKind: ConsiderationKind
        sign: ConsiderationSign
        operator: ConsiderationOperator
        description: string | null
        state: OutcomeState | null
        fulfilment: Fulfilment
        givers: ({
          slug: string
          name: string
        })[]
        receivers: ({
          slug: string
          name: string
        })[]
        conditions: {
          nodes: ({
            slug: string
            requirement: string
            status: ConditionStatus
            statusClass: ConditionStatusClass
            disputed: boolean
          })[]
        }
        terms: ({
          atLeast: number | null
          conditions: ({
            slug: string
            requirement: string
            status: ConditionStatus
            statusClass: ConditionStatusClass
            disputed: boolean
          })[]
        })[]
        outcomes: {
          nodes: ({
            state: OutcomeState | null
            effectiveAt: string
            standing: Standing | null
            fulfilment: Fulfilment
            event: {
              slug: string
              title: string
            } | null
            claims: {
              nodes: ({
                stance: Stance
                attribution: Attribution
                saidAt: string | null
                reportedAt: string
                speakerAsWritten: string | null
                speaker: {
                  slug: string
                  name: string
                } | null
                relayedBy: ({
                  actor: {
                    name: string
                  } | null
                  publisher: {
                    name: string
                  } | null
                })[]
                retracted: {
                  by: Retractor
                  at: string
                } | null
                agent: {
                  kind: AgentKind
                  name: string
                }
                documents: ({
                  title: string
                  documentNumber: string | null
                  language: string
                  records: ({
                    dataset: string
                    key: string
                  })[]
                })[]
                quotes: ({
                  exact: string | null
                  prefix: string | null
                  suffix: string | null
                  textWithheld: TextWithheld | null
                  article: {
                    title: string
                    url: string | null
                    records: ({
                      dataset: string
                      key: string
                    })[]
                    language: string
                    publishedAt: string | null
                    publisher: {
                      name: string
                    }
                  }
                })[]
              })[]
            }
          })[]
        }
      })[]
      figures: {
        nodes: ({
          measure: string
          of: string | null
          unit: string
          value: number | null
          low: number | null
          high: number | null
          qualifier: FigureQualifier
          use: FigureUse
          countedAt: string | null
          conflicting: boolean
          claims: {
            nodes: ({
              stance: Stance
              attribution: Attribution
              saidAt: string | null
              reportedAt: string
              speakerAsWritten: string | null
              speaker: {
                slug: string
                name: string
              } | null
              relayedBy: ({
                actor: {
                  name: string
                } | null
                publisher: {
                  name: string
                } | null
              })[]
              retracted: {
                by: Retractor
                at: string
              } | null
              agent: {
                kind: AgentKind
                name: string
              }
              documents: ({
                title: string
                documentNumber: string | null
                language: string
                records: ({
                  dataset: string
                  key: string
                })[]
              })[]
              quotes: ({
                exact: string | null
                prefix: string | null
                suffix: string | null
                textWithheld: TextWithheld | null
                article: {
                  title: string
                  url: string | null
                  records: ({
                    dataset: string
                    key: string
                  })[]
                  language: string
                  publishedAt: string | null
                  publisher: {
                    name: string
                  }
                }
              })[]
            })[]
          }
        })[]
      }
    } | null
  }
  Conditions: {
    conditions: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        slug: string
        summary: string
        force: ConditionForce
        polarity: Polarity
        formality: Formality
        topic: {
          slug: string
          name: string
        }
        firstStatedAt: string | null
        deadline: string | null
        status: ConditionStatus
        issuers: ({
          slug: string
          name: string
        })[]
        targets: ({
          slug: string
          name: string
        })[]
        considerations: ({
          considerationKind: ConsiderationKind
          sign: ConsiderationSign
          description: string | null
        })[]
      })[]
    }
  }
  ConditionsBetween: {
    conditionsBetween: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        slug: string
        summary: string
        force: ConditionForce
        topic: {
          slug: string
          name: string
        }
        firstStatedAt: string | null
        status: ConditionStatus
        considerations: ({
          considerationKind: ConsiderationKind
          sign: ConsiderationSign
          description: string | null
        })[]
      })[]
    }
  }
  ConditionsInForce: {
    conditions: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        slug: string
        summary: string
        force: ConditionForce
        deadline: string | null
        firstStatedAt: string | null
        issuers: ({
          name: string
        })[]
        targets: ({
          name: string
        })[]
        status: ConditionStatus
        selfAssessed: boolean
        statusBy: {
          assessor: {
            name: string
          } | null
        } | null
        claims: {
          nodes: ({
            attribution: Attribution
            stance: Stance
            speaker: {
              name: string
            } | null
            quotes: ({
              exact: string | null
              article: {
                title: string
                publishedAt: string | null
                publisher: {
                  name: string
                }
              }
            })[]
          })[]
        }
      })[]
    }
  }
  ConflictingFigures: {
    figures: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        measure: string
        of: string | null
        unit: string
        use: FigureUse
        countedAt: string | null
        value: number | null
        low: number | null
        high: number | null
        qualifier: FigureQualifier
        conflicts: ({
          value: number | null
          low: number | null
          high: number | null
          qualifier: FigureQualifier
          claims: {
            nodes: ({
              stance: Stance
              speaker: {
                name: string
              } | null
              quotes: ({
                exact: string | null
              })[]
            })[]
          }
        })[]
        event: {
          slug: string
          title: string
        } | null
        condition: {
          slug: string
          summary: string
        } | null
        consideration: {
          slug: string
          description: string | null
        } | null
        claims: {
          nodes: ({
            attribution: Attribution
            stance: Stance
            speaker: {
              name: string
            } | null
            quotes: ({
              exact: string | null
              article: {
                title: string
                publishedAt: string | null
                publisher: {
                  name: string
                }
              }
            })[]
          })[]
        }
      })[]
    }
  }
  Consideration: {
    consideration: {
      id: string
      slug: string
      considerationKind: ConsiderationKind
      sign: ConsiderationSign
      operator: ConsiderationOperator
      description: string | null
      state: OutcomeState | null
      givers: ({
        name: string
      })[]
      receivers: ({
        name: string
      })[]
      outcomes: {
        pageInfo: {
          hasNextPage: boolean
          endCursor: string | null
        }
        nodes: ({
          state: OutcomeState | null
          effectiveAt: string
          event: {
            title: string
          } | null
        })[]
      }
      conditions: {
        pageInfo: {
          hasNextPage: boolean
          endCursor: string | null
        }
        nodes: ({
          id: string
          slug: string
          summary: string
          status: ConditionStatus
        })[]
      }
    } | null
  }
  Considerations: {
    considerations: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        slug: string
        considerationKind: ConsiderationKind
        sign: ConsiderationSign
        operator: ConsiderationOperator
        description: string | null
        state: OutcomeState | null
        givers: ({
          name: string
        })[]
        receivers: ({
          name: string
        })[]
      })[]
    }
  }
  Datasets: {
    datasets: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        name: string
        description: string | null
        licence: string | null
      })[]
    }
  }
  Disagreements: {
    conditions: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        slug: string
        summary: string
        issuers: ({
          name: string
        })[]
        targets: ({
          name: string
        })[]
        camps: ({
          statusClass: StatusClass
          assessments: ({
            status: ConditionStatus
            judgedAt: string
            assessor: {
              name: string
            } | null
            claims: {
              nodes: ({
                stance: Stance
                attribution: Attribution
                speaker: {
                  name: string
                } | null
                quotes: ({
                  exact: string | null
                  article: {
                    title: string
                    url: string | null
                    publishedAt: string | null
                    publisher: {
                      name: string
                    }
                  }
                })[]
              })[]
            }
          })[]
        })[]
      })[]
    }
  }
  Event: {
    event: {
      id: string
      slug: string
      eventType: EventType
      subtype: EventSubtype | null
      title: string
      realis: Realis
      startedAt: string | null
      endedAt: string | null
      place: {
        name: string | null
        country: string | null
        latitude: number | null
        longitude: number | null
      } | null
      participants: {
        pageInfo: {
          hasNextPage: boolean
          endCursor: string | null
        }
        nodes: ({
          role: Role
          asWritten: string | null
          actor: {
            slug: string
            name: string
          } | null
        })[]
      }
      figures: {
        pageInfo: {
          hasNextPage: boolean
          endCursor: string | null
        }
        nodes: ({
          measure: string
          of: string | null
          unit: string
          value: number | null
          low: number | null
          high: number | null
          qualifier: FigureQualifier
        })[]
      }
    } | null
  }
  EventStory: {
    event: {
      presentId: string
      slug: string
      title: string
      eventType: EventType
      subtype: EventSubtype | null
      realis: Realis
      startedAt: string | null
      endedAt: string | null
      standing: Standing | null
      contested: boolean
      place: {
        name: string | null
        country: string | null
      } | null
      partOf: {
        slug: string
        title: string
      } | null
      parts: {
        nodes: ({
          slug: string
          title: string
          startedAt: string | null
        })[]
      }
      participants: {
        nodes: ({
          role: Role
          asWritten: string | null
          actor: {
            slug: string
            name: string
          } | null
        })[]
      }
      bearings: {
        nodes: ({
          bearingKind: BearingKind
          standing: Standing | null
          condition: {
            slug: string
            requirement: string
            status: ConditionStatus
            statusClass: ConditionStatusClass
            disputed: boolean
          } | null
        })[]
      }
      outcomes: {
        nodes: ({
          state: OutcomeState | null
          effectiveAt: string
          consideration: {
            considerationKind: ConsiderationKind
            description: string | null
            conditions: {
              nodes: ({
                slug: string
                requirement: string
              })[]
            }
          } | null
        })[]
      }
      figures: {
        nodes: ({
          measure: string
          of: string | null
          unit: string
          value: number | null
          low: number | null
          high: number | null
          qualifier: FigureQualifier
          use: FigureUse
          conflicting: boolean
          claims: {
            nodes: ({
              stance: Stance
              attribution: Attribution
              saidAt: string | null
              reportedAt: string
              speakerAsWritten: string | null
              speaker: {
                slug: string
                name: string
              } | null
              relayedBy: ({
                actor: {
                  name: string
                } | null
                publisher: {
                  name: string
                } | null
              })[]
              retracted: {
                by: Retractor
                at: string
              } | null
              agent: {
                kind: AgentKind
                name: string
              }
              documents: ({
                title: string
                documentNumber: string | null
                language: string
                records: ({
                  dataset: string
                  key: string
                })[]
              })[]
              quotes: ({
                exact: string | null
                prefix: string | null
                suffix: string | null
                textWithheld: TextWithheld | null
                article: {
                  title: string
                  url: string | null
                  records: ({
                    dataset: string
                    key: string
                  })[]
                  language: string
                  publishedAt: string | null
                  publisher: {
                    name: string
                  }
                }
              })[]
            })[]
          }
        })[]
      }
      claims: {
        totalCount: number
        nodes: ({
          stance: Stance
          attribution: Attribution
          saidAt: string | null
          reportedAt: string
          speakerAsWritten: string | null
          speaker: {
            slug: string
            name: string
          } | null
          relayedBy: ({
            actor: {
              name: string
            } | null
            publisher: {
              name: string
            } | null
          })[]
          retracted: {
            by: Retractor
            at: string
          } | null
          agent: {
            kind: AgentKind
            name: string
          }
          documents: ({
            title: string
            documentNumber: string | null
            language: string
            records: ({
              dataset: string
              key: string
            })[]
          })[]
          quotes: ({
            exact: string | null
            prefix: string | null
            suffix: string | null
            textWithheld: TextWithheld | null
            article: {
              title: string
              url: string | null
              records: ({
                dataset: string
                key: string
              })[]
              language: string
              publishedAt: string | null
              publisher: {
                name: string
              }
            }
          })[]
        })[]
      }
    } | null
  }
  Events: {
    events: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        slug: string
        eventType: EventType
        subtype: EventSubtype | null
        title: string
        realis: Realis
        startedAt: string | null
        endedAt: string | null
        place: {
          name: string | null
          country: string | null
          latitude: number | null
          longitude: number | null
        } | null
      })[]
    }
  }
  Figures: {
    figures: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        measure: string
        of: string | null
        unit: string
        value: number | null
        low: number | null
        high: number | null
        qualifier: FigureQualifier
        event: {
          slug: string
          title: string
        } | null
        condition: {
          slug: string
          summary: string
        } | null
      })[]
    }
  }
  Front: {
    conditions: {
      totalCount: number
      targets: ({
        count: number
        keys: ({
          actor: {
            slug: string
            name: string
          } | null
        })[]
      })[]
      issuers: ({
        count: number
        keys: ({
          actor: {
            slug: string
            name: string
          } | null
        })[]
      })[]
      topics: ({
        count: number
        keys: ({
          topic: {
            slug: string
            name: string
          } | null
        })[]
      })[]
    }
    failed: {
      totalCount: number
    }
    part: {
      totalCount: number
    }
    done: {
      totalCount: number
    }
    ended: {
      totalCount: number
    }
    disputed: {
      totalCount: number
      nodes: ({
        slug: string
        requirement: string
        deadline: string | null
        status: ConditionStatus
        statusClass: ConditionStatusClass
        camps: ({
          assessments: ({
            presentId: string
            status: ConditionStatus
            statusClass: ConditionStatusClass
            judgedAt: string
            standing: Standing | null
            contested: boolean
            voices: {
              nodes: ({
                stance: Stance
                attribution: Attribution
                speakerAsWritten: string | null
                speaker: {
                  slug: string
                  name: string
                } | null
                quotes: ({
                  article: {
                    publisher: {
                      name: string
                    }
                  }
                })[]
              })[]
            }
            assessor: {
              slug: string
              name: string
            } | null
          })[]
        })[]
        ofTarget: {
          presentId: string
        } | null
        issuers: ({
          slug: string
          name: string
        })[]
        targets: ({
          slug: string
          name: string
        })[]
      })[]
    }
    overdue: {
      totalCount: number
      nodes: ({
        slug: string
        requirement: string
        deadline: string | null
        status: ConditionStatus
        statusClass: ConditionStatusClass
        camps: ({
          assessments: ({
            presentId: string
            status: ConditionStatus
            statusClass: ConditionStatusClass
            judgedAt: string
            standing: Standing | null
            contested: boolean
            voices: {
              nodes: ({
                stance: Stance
                attribution: Attribution
                speakerAsWritten: string | null
                speaker: {
                  slug: string
                  name: string
                } | null
                quotes: ({
                  article: {
                    publisher: {
                      name: string
                    }
                  }
                })[]
              })[]
            }
            assessor: {
              slug: string
              name: string
            } | null
          })[]
        })[]
        ofTarget: {
          presentId: string
        } | null
        issuers: ({
          slug: string
          name: string
        })[]
        targets: ({
          slug: string
          name: string
        })[]
      })[]
    }
    agreements: {
      nodes: ({
        slug: string
        title: string
        startedAt: string | null
      })[]
    }
    changes: {
      nodes: ({
        action: ChangeAction
        recordedAt: string
        subject: (
          | {
            __typename: 'Actor' | 'Affiliation' | 'Agreement' | 'Article' | 'Bearing' | 'Claim' | 'Consideration' | 'Figure' | 'Outcome' | 'Revision' | 'Stage' | 'Topic'
          }
          | {
            __typename: 'Assessment'
            status: ConditionStatus
            statusClass: ConditionStatusClass
            voices: {
              nodes: ({
                stance: Stance
                attribution: Attribution
                speakerAsWritten: string | null
                speaker: {
                  slug: string
                  name: string
                } | null
                quotes: ({
                  article: {
                    publisher: {
                      name: string
                    }
                  }
                })[]
              })[]
            }
            assessor: {
              slug: string
              name: string
            } | null
            condition: {
              slug: string
              requirement: string
            } | null
          }
          | {
            __typename: 'Condition'
            slug: string
            summary: string
          }
          | {
            __typename: 'Event'
            slug: string
            title: string
          }
        ) | null
      })[]
    }
  }
  GrantedWhileUnmet: {
    considerations: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        considerationKind: ConsiderationKind
        description: string | null
        givers: ({
          name: string
        })[]
        receivers: ({
          name: string
        })[]
        fulfilment: Fulfilment
        outcomes: {
          pageInfo: {
            hasNextPage: boolean
            endCursor: string | null
          }
          nodes: ({
            state: OutcomeState | null
            effectiveAt: string
            fulfilment: Fulfilment
            event: {
              title: string
              realis: Realis
              startedAt: string | null
              participants: {
                nodes: ({
                  role: Role
                  asWritten: string | null
                  actor: {
                    name: string
                  } | null
                })[]
              }
              figures: {
                nodes: ({
                  measure: string
                  of: string | null
                  unit: string
                  value: number | null
                  low: number | null
                  high: number | null
                  qualifier: FigureQualifier
                  parts: {
                    nodes: ({
                      of: string | null
                      value: number | null
                      qualifier: FigureQualifier
                    })[]
                  }
                })[]
              }
            } | null
            claims: {
              nodes: ({
                stance: Stance
                quotes: ({
                  exact: string | null
                  article: {
                    title: string
                  }
                })[]
              })[]
            }
          })[]
        }
        conditions: {
          pageInfo: {
            hasNextPage: boolean
            endCursor: string | null
          }
          nodes: ({
            slug: string
            summary: string
            status: ConditionStatus
            selfAssessed: boolean
            statusBy: {
              assessor: {
                name: string
              } | null
            } | null
            issuers: ({
              name: string
            })[]
          })[]
        }
      })[]
    }
  }
  GuarantorsAndMonitors: {
    conditions: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        slug: string
        summary: string
        guarantors: ({
          slug: string
          name: string
        })[]
        monitors: ({
          slug: string
          name: string
        })[]
        statusAccordingToMonitors: ConditionStatus
        status: ConditionStatus
        selfAssessed: boolean
        statusBy: {
          assessor: {
            name: string
          } | null
        } | null
        claims: {
          nodes: ({
            attribution: Attribution
            stance: Stance
            speaker: {
              name: string
            } | null
            quotes: ({
              exact: string | null
              article: {
                title: string
                publishedAt: string | null
                publisher: {
                  name: string
                }
              }
            })[]
          })[]
        }
      })[]
    }
  }
  Holdings: {
    articles: {
      totalCount: number
    }
    actors: {
      totalCount: number
    }
    events: {
      totalCount: number
    }
    conditions: {
      totalCount: number
    }
    claims: {
      totalCount: number
    }
    datasets: {
      totalCount: number
      nodes: ({
        name: string
        description: string | null
        licence: string | null
      })[]
    }
    publishers: {
      totalCount: number
      nodes: ({
        name: string
        domain: string | null
        articles: {
          totalCount: number
        }
      })[]
    }
    origins: {
      nodes: ({
        name: string
        originKind: OriginKind
        recordedAt: string
        created: number
        updated: number
        unchanged: number
        dataset: {
          name: string
        }
      })[]
    }
  }
  LinkedData: {
    node: (
      | {
        __typename: 'Actor'
        id: string
        presentId: string
        slug: string
        name: string
        actorKind: ActorKind
        actorDescription: string | null
        names: ({
          text: string
          language: string
        })[]
        identifiers: ({
          scheme: string
          value: string
        })[]
      }
      | {
        __typename: 'Affiliation' | 'Agreement' | 'AgreementParty' | 'Article' | 'Assessment' | 'Bearing' | 'Change' | 'Condition' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Event' | 'Figure' | 'Origin' | 'Outcome' | 'Participation' | 'Publisher' | 'Revision' | 'Stage' | 'Topic'
        id: string
        presentId: string
      }
      | {
        __typename: 'Claim'
        id: string
        presentId: string
        stance: Stance
        attribution: Attribution
        confidence: number | null
        saidAt: string | null
        reportedAt: string
        recordedAt: string
        speakerAsWritten: string | null
        speaker: {
          presentId: string
          name: string
        } | null
        agent: {
          kind: AgentKind
          name: string
          version: string | null
        }
        quotes: ({
          presentId: string
        })[]
        subject: {
          presentId: string
        } | null
      }
      | {
        __typename: 'Dataset'
        id: string
        presentId: string
        datasetName: string
        description: string | null
        licence: string | null
      }
      | {
        __typename: 'Quote'
        id: string
        presentId: string
        exact: string | null
        prefix: string | null
        suffix: string | null
        startOffset: number
        endOffset: number
        textWithheld: TextWithheld | null
        revision: {
          presentId: string
        }
        article: {
          title: string
          url: string | null
          language: string
          publishedAt: string | null
          publisher: {
            name: string
          }
        }
      }
      | {
        __typename: 'Version'
        id: string
        presentId: string
      }
    ) | null
  }
  Node: {
    node: (
      | {
        __typename: 'Actor'
        id: string
        name: string
      }
      | {
        __typename: 'Affiliation' | 'Agreement' | 'AgreementParty' | 'Assessment' | 'Bearing' | 'Change' | 'Claim' | 'ConditionParty' | 'ConsiderationParty' | 'Dataset' | 'Figure' | 'Origin' | 'Outcome' | 'Participation' | 'Publisher' | 'Revision' | 'Stage' | 'Topic'
        id: string
      }
      | {
        __typename: 'Article'
        id: string
        title: string
      }
      | {
        __typename: 'Condition'
        id: string
        summary: string
      }
      | {
        __typename: 'Consideration'
        id: string
        description: string | null
      }
      | {
        __typename: 'Event'
        id: string
        title: string
      }
      | {
        __typename: 'Quote'
        id: string
        exact: string | null
      }
      | {
        __typename: 'Version'
        id: string
      }
    ) | null
  }
  Nodes: {
    nodes: ((
      | {
        __typename: 'Actor'
        id: string
        name: string
      }
      | {
        __typename: 'Affiliation' | 'Agreement' | 'AgreementParty' | 'Assessment' | 'Bearing' | 'Change' | 'Claim' | 'ConditionParty' | 'ConsiderationParty' | 'Dataset' | 'Figure' | 'Origin' | 'Outcome' | 'Participation' | 'Publisher' | 'Revision' | 'Stage' | 'Topic'
        id: string
      }
      | {
        __typename: 'Article'
        id: string
        title: string
      }
      | {
        __typename: 'Condition'
        id: string
        summary: string
      }
      | {
        __typename: 'Consideration'
        id: string
        description: string | null
      }
      | {
        __typename: 'Event'
        id: string
        title: string
      }
      | {
        __typename: 'Quote'
        id: string
        exact: string | null
      }
      | {
        __typename: 'Version'
        id: string
      }
    ) | null)[]
  }
  Origins: {
    origins: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        originKind: OriginKind
        name: string
        recordedAt: string
        created: number
        updated: number
        unchanged: number
        dataset: {
          name: string
        }
      })[]
    }
  }
  Outcomes: {
    outcomes: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        state: OutcomeState | null
        effectiveAt: string
        consideration: {
          slug: string
          considerationKind: ConsiderationKind
          description: string | null
        } | null
        event: {
          title: string
          startedAt: string | null
        } | null
      })[]
    }
  }
  Overdue: {
    conditions: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        slug: string
        summary: string
        deadline: string | null
        deadlineAsWritten: string | null
        issuers: ({
          name: string
        })[]
        targets: ({
          name: string
        })[]
        status: ConditionStatus
        selfAssessed: boolean
        statusBy: {
          judgedAt: string
          assessor: {
            name: string
          } | null
          claims: {
            nodes: ({
              stance: Stance
              quotes: ({
                exact: string | null
                article: {
                  title: string
                  publishedAt: string | null
                }
              })[]
            })[]
          }
        } | null
      })[]
    }
  }
  PathBetween: {
    pathBetween: ({
      via: ActorLink | null
      actor: {
        slug: string
        name: string
        actorKind: ActorKind
      }
    })[]
  }
  Publishers: {
    publishers: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        name: string
        domain: string | null
        articles: {
          totalCount: number
        }
      })[]
    }
  }
  RequirementHistory: {
    conditions: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        slug: string
        firstStatedAt: string | null
        force: ConditionForce
        formality: Formality
        summary: string
        issuers: ({
          name: string
        })[]
        considerations: ({
          considerationKind: ConsiderationKind
          sign: ConsiderationSign
          description: string | null
        })[]
        supersedes: {
          slug: string
        } | null
        status: ConditionStatus
        selfAssessed: boolean
        statusBy: {
          assessor: {
            name: string
          } | null
        } | null
        claims: {
          nodes: ({
            stance: Stance
            attribution: Attribution
            quotes: ({
              exact: string | null
              article: {
                title: string
                url: string | null
                publishedAt: string | null
                publisher: {
                  name: string
                }
              }
            })[]
          })[]
        }
      })[]
    }
  }
  RequirementsAsKnown: {
    conditions: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        slug: string
        summary: string
        force: ConditionForce
        formality: Formality
        topic: {
          slug: string
          name: string
        }
        firstStatedAt: string | null
        issuers: ({
          slug: string
          name: string
        })[]
        considerations: ({
          considerationKind: ConsiderationKind
          sign: ConsiderationSign
          description: string | null
        })[]
        status: ConditionStatus
        selfAssessed: boolean
        statusBy: {
          assessor: {
            name: string
          } | null
        } | null
        claims: {
          pageInfo: {
            hasNextPage: boolean
            endCursor: string | null
          }
          nodes: ({
            stance: Stance
            attribution: Attribution
            reportedAt: string
            speaker: {
              name: string
            } | null
            quotes: ({
              exact: string | null
              article: {
                title: string
                url: string | null
                publishedAt: string | null
                publisher: {
                  name: string
                }
              }
            })[]
          })[]
        }
      })[]
    }
  }
  Search: {
    search: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      didYouMean: ({
        slug: string
        name: string
      })[]
      nodes: ({
        score: number
        snippet: string | null
        highlights: ({
          field: string
          item: number | null
          text: string | null
          startOffset: number
          endOffset: number
        })[]
        node: (
          | {
            __typename: 'Actor'
            id: string
            slug: string
            name: string
            actorKind: ActorKind
          }
          | {
            __typename: 'Article'
            id: string
            title: string
            url: string | null
            publishedAt: string | null
            records: ({
              dataset: string
              key: string
            })[]
          }
          | {
            __typename: 'Condition'
            id: string
            slug: string
            summary: string
            force: ConditionForce
          }
          | {
            __typename: 'Event'
            id: string
            slug: string
            title: string
            eventType: EventType
            startedAt: string | null
          }
        )
      })[]
    }
  }
  SiteMap: {
    actors: {
      nodes: ({
        slug: string
      })[]
    }
    conditions: {
      nodes: ({
        slug: string
      })[]
    }
    events: {
      nodes: ({
        slug: string
      })[]
    }
    agreements: {
      nodes: ({
        slug: string
      })[]
    }
    articles: {
      nodes: ({
        records: ({
          dataset: string
          key: string
        })[]
      })[]
    }
  }
  StatusAccordingTo: {
    conditions: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        slug: string
        summary: string
        issuers: ({
          name: string
        })[]
        targets: ({
          name: string
        })[]
        accordingToActor: ConditionStatus
        judgement: {
          judgedAt: string
          claims: {
            nodes: ({
              attribution: Attribution
              stance: Stance
              speaker: {
                name: string
              } | null
              quotes: ({
                exact: string | null
                article: {
                  title: string
                  publishedAt: string | null
                  publisher: {
                    name: string
                  }
                }
              })[]
            })[]
          }
        } | null
        disputed: boolean
        status: ConditionStatus
        selfAssessed: boolean
        statusBy: {
          assessor: {
            name: string
          } | null
        } | null
      })[]
    }
  }
  Topic: {
    topic: {
      id: string
      slug: string
      name: string
      description: string | null
      isShipped: boolean
      level: number
      codes: ({
        scheme: string
        value: string
      })[]
      broader: {
        slug: string
        name: string
      } | null
      narrower: ({
        slug: string
        name: string
        conditions: {
          totalCount: number
        }
      })[]
      conditions: {
        totalCount: number
      }
    } | null
  }
  Topics: {
    topics: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
      nodes: ({
        id: string
        slug: string
        name: string
        description: string | null
        level: number
        broader: {
          slug: string
        } | null
        codes: ({
          scheme: string
          value: string
        })[]
      })[]
    }
  }
  WhatChanged: {
    changes: {
      totalCount: number
      pageInfo: {
        hasNextPage: boolean
        endCursor: string | null
      }
      nodes: ({
        id: string
        action: ChangeAction
        recordedAt: string
        origin: {
          name: string
          dataset: {
            name: string
          }
        } | null
        subject: (
          | {
            __typename: 'Actor'
            slug: string
            name: string
          }
          | {
            __typename: 'Affiliation' | 'Bearing' | 'Claim' | 'Consideration' | 'Figure' | 'Revision' | 'Stage' | 'Topic'
          }
          | {
            __typename: 'Agreement'
            slug: string
            title: string
          }
          | {
            __typename: 'Article'
            title: string
            language: string
            records: ({
              dataset: string
              key: string
            })[]
          }
          | {
            __typename: 'Assessment'
            status: ConditionStatus
            statusClass: ConditionStatusClass
            judgedAt: string
            voices: {
              nodes: ({
                stance: Stance
                attribution: Attribution
                speakerAsWritten: string | null
                speaker: {
                  slug: string
                  name: string
                } | null
                quotes: ({
                  article: {
                    publisher: {
                      name: string
                    }
                  }
                })[]
              })[]
            }
            assessor: {
              slug: string
              name: string
            } | null
            condition: {
              slug: string
              requirement: string
            } | null
          }
          | {
            __typename: 'Condition'
            slug: string
            summary: string
          }
          | {
            __typename: 'Event'
            slug: string
            title: string
          }
          | {
            __typename: 'Outcome'
            state: OutcomeState | null
            consideration: {
              considerationKind: ConsiderationKind
              description: string | null
              conditions: {
                nodes: ({
                  slug: string
                  requirement: string
                })[]
              }
            } | null
          }
        ) | null
      })[]
    }
  }
}

export type ActorKind = 'ARMED_GROUP' | 'COALITION' | 'COMPANY' | 'DE_FACTO_AUTHORITY' | 'GOVERNMENT' | 'IGO' | 'MEDIA' | 'NGO' | 'PARTY' | 'PERSON' | 'POPULATION_GROUP' | 'STATE' | 'STATE_BODY' | 'UNKNOWN'
export type ActorLink = 'AFFILIATION' | 'CONDITION' | 'EVENT'
export type ActorNameKind = 'ACRONYM' | 'ALIAS' | 'FORMER' | 'OFFICIAL'
export type AffiliationKind = 'CONTROLS' | 'HOLDS_OFFICE_IN' | 'MEMBER_OF' | 'PART_OF' | 'REPRESENTS' | 'SUCCEEDS'
export type AgentKind = 'HUMAN' | 'IMPORTER' | 'MODEL' | 'RULE'
export type AgreementKind = 'ACCESSION' | 'CEASEFIRE' | 'JOINT_STATEMENT' | 'OTHER' | 'PEACE_AGREEMENT' | 'PROGRAMME' | 'RESOLUTION' | 'TREATY'
export type AssessmentStatus = 'BETRAYED' | 'IN_PROGRESS' | 'LAPSED' | 'MET' | 'MET_WITH_DELAY' | 'MODIFIED' | 'NOT_MET' | 'PARTIALLY_MET' | 'PENDING' | 'REJECTED' | 'UNKNOWN' | 'WAIVED' | 'WITHDRAWN'
export type Attribution = 'DIRECT_QUOTE' | 'DOCUMENT' | 'IMPORTED_CODING' | 'INDIRECT_SPEECH' | 'INFERRED' | 'PUBLISHER_VOICE'
export type BearingKind = 'ACCEPTS' | 'BREACHES' | 'EXTENDS' | 'MODIFIES' | 'NEGOTIATES' | 'REJECTS' | 'SATISFIES' | 'STATES' | 'WAIVES'
export type ChangeAction = 'ADDED' | 'RETRACTED' | 'UPDATED'
export type ConditionEffect = 'PRECEDENT' | 'SUBSEQUENT'
export type ConditionFacet = 'CONSIDERATION' | 'EFFECT' | 'FORCE' | 'FORMALITY' | 'ISSUER' | 'POLARITY' | 'RECURS' | 'SELF_ASSESSED' | 'STANDING' | 'STATUS' | 'TARGET' | 'TOPIC'
export type ConditionForce = 'APPEAL' | 'BENCHMARK' | 'CONCERN' | 'CONDITION' | 'DEMAND' | 'EXPECTATION' | 'INDICATIVE_TARGET' | 'PLEDGE' | 'PRIOR_ACTION' | 'RED_LINE' | 'ULTIMATUM'
export type ConditionStatus = 'BETRAYED' | 'IN_PROGRESS' | 'LAPSED' | 'MET' | 'MET_WITH_DELAY' | 'MODIFIED' | 'NOT_MET' | 'PARTIALLY_MET' | 'PENDING' | 'REJECTED' | 'UNJUDGED' | 'UNKNOWN' | 'WAIVED' | 'WITHDRAWN'
export type ConditionStatusClass = 'DONE' | 'ENDED' | 'FAILED' | 'OPEN' | 'PART' | 'UNJUDGED'
export type ConsiderationKind = 'ASSET_RELEASE' | 'CEASEFIRE' | 'DEVELOPMENT_AID' | 'DIPLOMATIC_PRESENCE' | 'ENGAGEMENT' | 'FINANCING' | 'HUMANITARIAN_AID' | 'MEMBERSHIP' | 'NEGOTIATION' | 'OTHER' | 'RECOGNITION' | 'RELEASE_OF_PERSONS' | 'SANCTIONS' | 'SANCTIONS_RELIEF' | 'SECURITY' | 'SUSPENSION' | 'TRADE' | 'UNSPECIFIED' | 'USE_OF_FORCE'
export type ConsiderationOperator = 'ALL_OF' | 'ANY_OF' | 'GRADUATED'
export type ConsiderationSign = 'NEGATIVE' | 'POSITIVE'
export type EventSubtype = 'AGREEMENT' | 'AID_DELIVERY' | 'AID_PLEDGE' | 'AID_SUSPENSION' | 'APPEAL' | 'ARREST' | 'ATTACK' | 'CALL' | 'CLASH' | 'DISSOLUTION' | 'ELECTION' | 'EVACUATION' | 'INDEPENDENCE' | 'MEETING' | 'MISSION_CLOSING' | 'MISSION_OPENING' | 'RECOGNITION' | 'RELEASE' | 'REPORT_PUBLISHED' | 'SANCTIONS_IMPOSED' | 'SANCTIONS_LIFTED' | 'TAKEOVER' | 'VISIT' | 'WITHDRAWAL'
export type EventType = 'ACCUSE' | 'AGREE' | 'AID' | 'ASSAULT' | 'COERCE' | 'CONCEDE' | 'CONSULT' | 'COOPERATE' | 'MOBILIZE' | 'OTHER' | 'PROTEST' | 'REJECT' | 'REQUEST' | 'RETREAT' | 'SANCTION' | 'STATEMENT' | 'SUPPORT' | 'THREATEN'
export type FigureQualifier = 'APPROX' | 'AT_LEAST' | 'AT_MOST' | 'BETWEEN' | 'EXACT' | 'UNSPECIFIED'
export type FigureUse = 'ACTUAL' | 'ADJUSTED' | 'REPORTED' | 'REQUIRED'
export type Formality = 'FORMAL_DECISION' | 'INFORMAL' | 'LEGAL_TEXT' | 'OFFICIAL_STATEMENT' | 'REPORTED_BY_MEDIA'
export type Fulfilment = 'MET' | 'PARTLY_MET' | 'UNCONDITIONAL' | 'UNJUDGED' | 'UNMET'
export type OriginKind = 'AGENT' | 'FILE' | 'KEY'
export type OutcomeState = 'AVERTED' | 'DISCLAIMED' | 'EXECUTED' | 'GRANTED' | 'LIFTED' | 'OFFERED' | 'PARTLY_GRANTED' | 'REVOKED' | 'SUSPENDED' | 'THREATENED' | 'WITHHELD'
export type Polarity = 'ALLOW' | 'CEASE' | 'MUST' | 'MUST_NOT'
export type Realis = 'CANCELLED' | 'HYPOTHETICAL' | 'NEGATED' | 'OCCURRED' | 'ONGOING' | 'PLANNED'
export type Retractor = 'CODER' | 'SOURCE'
export type Reviser = 'CODER' | 'SOURCE'
export type Role = 'ABSTAINER' | 'ACTOR' | 'ADDRESSEE' | 'BENEFICIARY' | 'EVACUEE' | 'FACILITATOR' | 'GIVER' | 'GUARANTOR' | 'HOST' | 'ISSUER' | 'MEDIATOR' | 'MONITOR' | 'ORGANIZER' | 'OTHER' | 'PARTY' | 'PERPETRATOR' | 'RECEIVER' | 'RECIPIENT' | 'REPRESENTATIVE' | 'SPEAKER' | 'TARGET' | 'VICTIM' | 'VISITOR'
export type Stance = 'ASSERTS' | 'DENIES' | 'HEDGES' | 'QUESTIONS'
export type Standing = 'ASSERTED' | 'DENIED' | 'HEDGED' | 'QUESTIONED'
export type StatusClass = 'DONE' | 'ENDED' | 'FAILED' | 'OPEN' | 'PART'
export type TextWithheld = 'REMOVED' | 'RESTRICTED'
