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
                        page12."stance",
                        'subject',
                        case
                          when page12."eventId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Event',
                                'id',
                                'evt_' || event13."id",
                                'event',
                                event13."slug"
                              )
                            from
                              "Event" event13
                            where
                              event13."id" = page12."eventId"
                              and event13."retractedAt" is null
                          )
                          when page12."conditionId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Condition',
                                'id',
                                'con_' || condition14."id",
                                'slug',
                                condition14."slug"
                              )
                            from
                              "Condition" condition14
                            where
                              condition14."id" = page12."conditionId"
                              and condition14."retractedAt" is null
                          )
                          when page12."assessmentId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Assessment',
                                'id',
                                'ass_' || assessment15."id",
                                'status',
                                assessment15."status",
                                'condition',
                                (
                                  select
                                    json_build_object('slug', condition26."slug")
                                  from
                                    "Condition" condition26
                                  where
                                    condition26."id" = assessment15."conditionId"
                                    and condition26."retractedAt" is null
                                )
                              )
                            from
                              "Assessment" assessment15
                            where
                              assessment15."id" = page12."assessmentId"
                              and assessment15."retractedAt" is null
                          )
                          when page12."outcomeId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Outcome',
                                'id',
                                'out_' || outcome16."id",
                                'state',
                                outcome16."state"
                              )
                            from
                              "Outcome" outcome16
                            where
                              outcome16."id" = page12."outcomeId"
                              and outcome16."retractedAt" is null
                          )
                          when page12."figureId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Figure',
                                'id',
                                'fig_' || figure17."id",
                                'measure',
                                figure17."measure",
                                'value',
                                figure17."value"
                              )
                            from
                              "Figure" figure17
                            where
                              figure17."id" = page12."figureId"
                              and figure17."retractedAt" is null
                          )
                          when page12."affiliationId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Affiliation',
                                'id',
                                'aff_' || affiliation18."id",
                                'affiliationKind',
                                affiliation18."affiliationKind"
                              )
                            from
                              "Affiliation" affiliation18
                            where
                              affiliation18."id" = page12."affiliationId"
                              and affiliation18."actorId" <> affiliation18."counterpartId"
                              and affiliation18."retractedAt" is null
                          )
                          when page12."considerationId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Consideration',
                                'id',
                                'cns_' || consideration19."id"
                              )
                            from
                              "Consideration" consideration19
                            where
                              consideration19."id" = page12."considerationId"
                              and consideration19."retractedAt" is null
                          )
                          when page12."bearingId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Bearing',
                                'id',
                                'bea_' || bearing20."id"
                              )
                            from
                              "Bearing" bearing20
                            where
                              bearing20."id" = page12."bearingId"
                              and bearing20."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Event" event31
                                where
                                  event31."id" = bearing20."eventId"
                                  and event31."retractedAt" is null
                              )
                              and exists (
                                select
                                  1
                                from
                                  "Condition" condition32
                                where
                                  condition32."id" = bearing20."conditionId"
                                  and condition32."retractedAt" is null
                              )
                          )
                          when page12."participationId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Participation',
                                'id',
                                'par_' || participation21."id"
                              )
                            from
                              "Participation" participation21
                            where
                              participation21."id" = page12."participationId"
                              and (
                                participation21."actorId" is null
                                or participation21."actorId" not in (
                                  select
                                    actor33."id"
                                  from
                                    "Actor" actor33
                                  where
                                    actor33."survivorId" is not null
                                )
                              )
                              and participation21."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Event" event34
                                where
                                  event34."id" = participation21."eventId"
                                  and event34."retractedAt" is null
                              )
                          )
                          when page12."conditionPartyId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'ConditionParty',
                                'id',
                                'pty_' || conditionparty22."id"
                              )
                            from
                              "ConditionParty" conditionparty22
                            where
                              conditionparty22."id" = page12."conditionPartyId"
                              and conditionparty22."actorId" not in (
                                select
                                  actor35."id"
                                from
                                  "Actor" actor35
                                where
                                  actor35."survivorId" is not null
                              )
                              and conditionparty22."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Condition" condition36
                                where
                                  condition36."id" = conditionparty22."conditionId"
                                  and condition36."retractedAt" is null
                              )
                          )
                          when page12."considerationPartyId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'ConsiderationParty',
                                'id',
                                'cpt_' || considerationparty23."id"
                              )
                            from
                              "ConsiderationParty" considerationparty23
                            where
                              considerationparty23."id" = page12."considerationPartyId"
                              and considerationparty23."actorId" not in (
                                select
                                  actor37."id"
                                from
                                  "Actor" actor37
                                where
                                  actor37."survivorId" is not null
                              )
                              and considerationparty23."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Consideration" consideration38
                                where
                                  consideration38."id" = considerationparty23."considerationId"
                                  and consideration38."retractedAt" is null
                              )
                          )
                          when page12."agreementId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'Agreement',
                                'id',
                                'agr_' || agreement24."id"
                              )
                            from
                              "Agreement" agreement24
                            where
                              agreement24."id" = page12."agreementId"
                              and agreement24."retractedAt" is null
                          )
                          when page12."agreementPartyId" is not null then (
                            select
                              json_build_object(
                                '__typename',
                                'AgreementParty',
                                'id',
                                'apt_' || agreementparty25."id"
                              )
                            from
                              "AgreementParty" agreementparty25
                            where
                              agreementparty25."id" = page12."agreementPartyId"
                              and agreementparty25."actorId" not in (
                                select
                                  actor39."id"
                                from
                                  "Actor" actor39
                                where
                                  actor39."survivorId" is not null
                              )
                              and agreementparty25."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Agreement" agreement40
                                where
                                  agreement40."id" = agreementparty25."agreementId"
                                  and agreement40."retractedAt" is null
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
                    (
                      select distinct
                        id
                      from
                        (
                          select
                            claim5."id"
                          from
                            (
                              select
                                claimquote8."claimId",
                                revision6."articleId"
                              from
                                "Revision" revision6
                                join "Quote" quote7 on quote7."revisionId" = revision6."id"
                                join "ClaimQuote" claimquote8 on claimquote8."quoteId" = quote7."id"
                              union all
                              select
                                claimarticle9."claimId",
                                claimarticle9."articleId"
                              from
                                "ClaimArticle" claimarticle9
                            ) cited ("claimId", "articleId")
                            join "Claim" claim5 on claim5."id" = cited."claimId"
                          where
                            cited."articleId" = article2."id"
                            and claim5."retractedAt" is null
                            and claim5."id" is not null
                        ) ids (id)
                    ) listed11
                    cross join "Claim" claim10
                  where
                    claim10."id" = listed11.id
                    and claim10."retractedAt" is null
                  order by
                    claim10."id" asc
                  limit
                    40
                ) page12
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
