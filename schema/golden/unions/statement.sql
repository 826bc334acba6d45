select
  json_build_object(
    'data',
    json_build_object(
      'article',
      (
        select
          json_build_object(
            'claims',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'stance',
                        page10."stance",
                        'subject',
                        case
                          when page10."eventId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Event',
                                'id',
                                'evt_' || event11."id",
                                'event',
                                event11."slug"
                              )
                            from
                              "Event" event11
                            where
                              event11."id" = page10."eventId"
                              and event11."retractedAt" is null
                          )
                          when page10."conditionId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Condition',
                                'id',
                                'con_' || condition12."id",
                                'slug',
                                condition12."slug"
                              )
                            from
                              "Condition" condition12
                            where
                              condition12."id" = page10."conditionId"
                              and condition12."retractedAt" is null
                          )
                          when page10."assessmentId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Assessment',
                                'id',
                                'ass_' || assessment13."id",
                                'status',
                                assessment13."status",
                                'condition',
                                (
                                  select
                                    json_build_object('slug', condition24."slug")
                                  from
                                    "Condition" condition24
                                  where
                                    condition24."id" = assessment13."conditionId"
                                    and condition24."retractedAt" is null
                                )
                              )
                            from
                              "Assessment" assessment13
                            where
                              assessment13."id" = page10."assessmentId"
                              and assessment13."retractedAt" is null
                          )
                          when page10."outcomeId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Outcome',
                                'id',
                                'out_' || outcome14."id",
                                'state',
                                outcome14."state"
                              )
                            from
                              "Outcome" outcome14
                            where
                              outcome14."id" = page10."outcomeId"
                              and outcome14."retractedAt" is null
                          )
                          when page10."figureId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Figure',
                                'id',
                                'fig_' || figure15."id",
                                'measure',
                                figure15."measure",
                                'value',
                                figure15."value"
                              )
                            from
                              "Figure" figure15
                            where
                              figure15."id" = page10."figureId"
                              and figure15."retractedAt" is null
                          )
                          when page10."affiliationId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Affiliation',
                                'id',
                                'aff_' || affiliation16."id",
                                'affiliationKind',
                                affiliation16."affiliationKind"
                              )
                            from
                              "Affiliation" affiliation16
                            where
                              affiliation16."id" = page10."affiliationId"
                              and affiliation16."actorId" <> affiliation16."counterpartId"
                              and affiliation16."retractedAt" is null
                          )
                          when page10."considerationId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Consideration',
                                'id',
                                'cns_' || consideration17."id"
                              )
                            from
                              "Consideration" consideration17
                            where
                              consideration17."id" = page10."considerationId"
                              and consideration17."retractedAt" is null
                          )
                          when page10."bearingId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Bearing',
                                'id',
                                'bea_' || bearing18."id"
                              )
                            from
                              "Bearing" bearing18
                            where
                              bearing18."id" = page10."bearingId"
                              and bearing18."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Event" event25
                                where
                                  event25."id" = bearing18."eventId"
                                  and event25."retractedAt" is null
                              )
                              and exists (
                                select
                                  1
                                from
                                  "Condition" condition26
                                where
                                  condition26."id" = bearing18."conditionId"
                                  and condition26."retractedAt" is null
                              )
                          )
                          when page10."participationId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Participation',
                                'id',
                                'par_' || participation19."id"
                              )
                            from
                              "Participation" participation19
                            where
                              participation19."id" = page10."participationId"
                              and participation19."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Event" event27
                                where
                                  event27."id" = participation19."eventId"
                                  and event27."retractedAt" is null
                              )
                          )
                          when page10."conditionPartyId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'ConditionParty',
                                'id',
                                'pty_' || conditionparty20."id"
                              )
                            from
                              "ConditionParty" conditionparty20
                            where
                              conditionparty20."id" = page10."conditionPartyId"
                              and conditionparty20."actorId" not in (
                                select
                                  actor28."id"
                                from
                                  "Actor" actor28
                                where
                                  actor28."survivorId" is not null
                              )
                              and conditionparty20."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Condition" condition29
                                where
                                  condition29."id" = conditionparty20."conditionId"
                                  and condition29."retractedAt" is null
                              )
                          )
                          when page10."considerationPartyId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'ConsiderationParty',
                                'id',
                                'cpt_' || considerationparty21."id"
                              )
                            from
                              "ConsiderationParty" considerationparty21
                            where
                              considerationparty21."id" = page10."considerationPartyId"
                              and considerationparty21."actorId" not in (
                                select
                                  actor30."id"
                                from
                                  "Actor" actor30
                                where
                                  actor30."survivorId" is not null
                              )
                              and considerationparty21."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Consideration" consideration31
                                where
                                  consideration31."id" = considerationparty21."considerationId"
                                  and consideration31."retractedAt" is null
                              )
                          )
                          when page10."agreementId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Agreement',
                                'id',
                                'agr_' || agreement22."id"
                              )
                            from
                              "Agreement" agreement22
                            where
                              agreement22."id" = page10."agreementId"
                              and agreement22."retractedAt" is null
                          )
                          when page10."agreementPartyId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'AgreementParty',
                                'id',
                                'apt_' || agreementparty23."id"
                              )
                            from
                              "AgreementParty" agreementparty23
                            where
                              agreementparty23."id" = page10."agreementPartyId"
                              and agreementparty23."actorId" not in (
                                select
                                  actor32."id"
                                from
                                  "Actor" actor32
                                where
                                  actor32."survivorId" is not null
                              )
                              and agreementparty23."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Agreement" agreement33
                                where
                                  agreement33."id" = agreementparty23."agreementId"
                                  and agreement33."retractedAt" is null
                              )
                          )
                        end
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    claim9."stance" as "stance",
                    claim9."eventId" as "eventId",
                    claim9."conditionId" as "conditionId",
                    claim9."assessmentId" as "assessmentId",
                    claim9."outcomeId" as "outcomeId",
                    claim9."figureId" as "figureId",
                    claim9."affiliationId" as "affiliationId",
                    claim9."considerationId" as "considerationId",
                    claim9."bearingId" as "bearingId",
                    claim9."participationId" as "participationId",
                    claim9."conditionPartyId" as "conditionPartyId",
                    claim9."considerationPartyId" as "considerationPartyId",
                    claim9."agreementId" as "agreementId",
                    claim9."agreementPartyId" as "agreementPartyId"
                  from
                    "Claim" claim9
                  where
                    claim9."id" in (
                      select
                        claim8."id"
                      from
                        "Revision" revision5
                        join "Quote" quote6 on quote6."revisionId" = revision5."id"
                        join "ClaimQuote" claimquote7 on claimquote7."quoteId" = quote6."id"
                        join "Claim" claim8 on claim8."id" = claimquote7."claimId"
                      where
                        revision5."articleId" = article2."id"
                        and claim8."retractedAt" is null
                        and claim8."id" is not null
                    )
                    and claim9."retractedAt" is null
                  order by
                    claim9."id" asc
                  limit
                    40
                ) page10
            )
          )
        from
          "Article" article2
        where
          article2."id" = (
            select
              datasetrecord3."rowId"
            from
              "DatasetRecord" datasetrecord3
              join "Dataset" dataset4 on dataset4."id" = datasetrecord3."datasetId"
            where
              datasetrecord3."type" = 'ARTICLE'
              and dataset4."name" = $1::text
              and datasetrecord3."key" = $2::text
          )
      )
    )
  )::text
-- $1 = "sample"
-- $2 = "wire-1992-01-16"
