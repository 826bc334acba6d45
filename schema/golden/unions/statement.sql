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
                        page11."stance",
                        'subject',
                        case
                          when page11."eventId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Event',
                                'id',
                                'evt_' || event12."id",
                                'event',
                                event12."slug"
                              )
                            from
                              "Event" event12
                            where
                              event12."id" = page11."eventId"
                              and event12."retractedAt" is null
                          )
                          when page11."conditionId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Condition',
                                'id',
                                'con_' || condition13."id",
                                'slug',
                                condition13."slug"
                              )
                            from
                              "Condition" condition13
                            where
                              condition13."id" = page11."conditionId"
                              and condition13."retractedAt" is null
                          )
                          when page11."assessmentId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Assessment',
                                'id',
                                'ass_' || assessment14."id",
                                'status',
                                assessment14."status",
                                'condition',
                                (
                                  select
                                    json_build_object('slug', condition25."slug")
                                  from
                                    "Condition" condition25
                                  where
                                    condition25."id" = assessment14."conditionId"
                                    and condition25."retractedAt" is null
                                )
                              )
                            from
                              "Assessment" assessment14
                            where
                              assessment14."id" = page11."assessmentId"
                              and assessment14."retractedAt" is null
                          )
                          when page11."outcomeId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Outcome',
                                'id',
                                'out_' || outcome15."id",
                                'state',
                                outcome15."state"
                              )
                            from
                              "Outcome" outcome15
                            where
                              outcome15."id" = page11."outcomeId"
                              and outcome15."retractedAt" is null
                          )
                          when page11."figureId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Figure',
                                'id',
                                'fig_' || figure16."id",
                                'measure',
                                figure16."measure",
                                'value',
                                figure16."value"
                              )
                            from
                              "Figure" figure16
                            where
                              figure16."id" = page11."figureId"
                              and figure16."retractedAt" is null
                          )
                          when page11."affiliationId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Affiliation',
                                'id',
                                'aff_' || affiliation17."id",
                                'affiliationKind',
                                affiliation17."affiliationKind"
                              )
                            from
                              "Affiliation" affiliation17
                            where
                              affiliation17."id" = page11."affiliationId"
                              and affiliation17."actorId" <> affiliation17."counterpartId"
                              and affiliation17."retractedAt" is null
                          )
                          when page11."considerationId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Consideration',
                                'id',
                                'cns_' || consideration18."id"
                              )
                            from
                              "Consideration" consideration18
                            where
                              consideration18."id" = page11."considerationId"
                              and consideration18."retractedAt" is null
                          )
                          when page11."bearingId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Bearing',
                                'id',
                                'bea_' || bearing19."id"
                              )
                            from
                              "Bearing" bearing19
                            where
                              bearing19."id" = page11."bearingId"
                              and bearing19."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Event" event26
                                where
                                  event26."id" = bearing19."eventId"
                                  and event26."retractedAt" is null
                              )
                              and exists (
                                select
                                  1
                                from
                                  "Condition" condition27
                                where
                                  condition27."id" = bearing19."conditionId"
                                  and condition27."retractedAt" is null
                              )
                          )
                          when page11."participationId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Participation',
                                'id',
                                'par_' || participation20."id"
                              )
                            from
                              "Participation" participation20
                            where
                              participation20."id" = page11."participationId"
                              and participation20."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Event" event28
                                where
                                  event28."id" = participation20."eventId"
                                  and event28."retractedAt" is null
                              )
                          )
                          when page11."conditionPartyId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'ConditionParty',
                                'id',
                                'pty_' || conditionparty21."id"
                              )
                            from
                              "ConditionParty" conditionparty21
                            where
                              conditionparty21."id" = page11."conditionPartyId"
                              and conditionparty21."actorId" not in (
                                select
                                  actor29."id"
                                from
                                  "Actor" actor29
                                where
                                  actor29."survivorId" is not null
                              )
                              and conditionparty21."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Condition" condition30
                                where
                                  condition30."id" = conditionparty21."conditionId"
                                  and condition30."retractedAt" is null
                              )
                          )
                          when page11."considerationPartyId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'ConsiderationParty',
                                'id',
                                'cpt_' || considerationparty22."id"
                              )
                            from
                              "ConsiderationParty" considerationparty22
                            where
                              considerationparty22."id" = page11."considerationPartyId"
                              and considerationparty22."actorId" not in (
                                select
                                  actor31."id"
                                from
                                  "Actor" actor31
                                where
                                  actor31."survivorId" is not null
                              )
                              and considerationparty22."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Consideration" consideration32
                                where
                                  consideration32."id" = considerationparty22."considerationId"
                                  and consideration32."retractedAt" is null
                              )
                          )
                          when page11."agreementId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Agreement',
                                'id',
                                'agr_' || agreement23."id"
                              )
                            from
                              "Agreement" agreement23
                            where
                              agreement23."id" = page11."agreementId"
                              and agreement23."retractedAt" is null
                          )
                          when page11."agreementPartyId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'AgreementParty',
                                'id',
                                'apt_' || agreementparty24."id"
                              )
                            from
                              "AgreementParty" agreementparty24
                            where
                              agreementparty24."id" = page11."agreementPartyId"
                              and agreementparty24."actorId" not in (
                                select
                                  actor33."id"
                                from
                                  "Actor" actor33
                                where
                                  actor33."survivorId" is not null
                              )
                              and agreementparty24."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Agreement" agreement34
                                where
                                  agreement34."id" = agreementparty24."agreementId"
                                  and agreement34."retractedAt" is null
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
                    claim10."stance" as "stance",
                    claim10."eventId" as "eventId",
                    claim10."conditionId" as "conditionId",
                    claim10."assessmentId" as "assessmentId",
                    claim10."outcomeId" as "outcomeId",
                    claim10."figureId" as "figureId",
                    claim10."affiliationId" as "affiliationId",
                    claim10."considerationId" as "considerationId",
                    claim10."bearingId" as "bearingId",
                    claim10."participationId" as "participationId",
                    claim10."conditionPartyId" as "conditionPartyId",
                    claim10."considerationPartyId" as "considerationPartyId",
                    claim10."agreementId" as "agreementId",
                    claim10."agreementPartyId" as "agreementPartyId"
                  from
                    "Claim" claim10
                  where
                    claim10."id" in (
                      select
                        claim5."id"
                      from
                        (
                          select
                            claimquote8."claimId"
                          from
                            "Revision" revision6
                            join "Quote" quote7 on quote7."revisionId" = revision6."id"
                            join "ClaimQuote" claimquote8 on claimquote8."quoteId" = quote7."id"
                          where
                            revision6."articleId" = article2."id"
                          union all
                          select
                            claimarticle9."claimId"
                          from
                            "ClaimArticle" claimarticle9
                          where
                            claimarticle9."articleId" = article2."id"
                        ) cited ("claimId")
                        join "Claim" claim5 on claim5."id" = cited."claimId"
                      where
                        claim5."retractedAt" is null
                        and claim5."id" is not null
                    )
                    and claim10."retractedAt" is null
                  order by
                    claim10."id" asc
                  limit
                    40
                ) page11
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
          and article2."recordRetractedAt" is null
      )
    )
  )::text
-- $1 = "sample"
-- $2 = "wire-1992-01-16"
