select
  json_build_object(
    'data',
    json_build_object(
      'changes',
      (
        select
          json_build_object(
            'totalCount',
            (
              select
                count(*)
              from
                "Change" change2
              where
                (
                  change2."conditionId" = $1::bigint
                  or change2."assessmentId" in (
                    select
                      assessment4."id"
                    from
                      "Assessment" assessment4
                    where
                      assessment4."conditionId" = $1::bigint
                  )
                  or change2."bearingId" in (
                    select
                      bearing5."id"
                    from
                      "Bearing" bearing5
                    where
                      bearing5."conditionId" = $1::bigint
                  )
                  or change2."claimId" in (
                    select
                      claim6."id"
                    from
                      "Claim" claim6
                    where
                      (
                        claim6."conditionId" = $1::bigint
                        or claim6."assessmentId" in (
                          select
                            assessment7."id"
                          from
                            "Assessment" assessment7
                          where
                            assessment7."conditionId" = $1::bigint
                        )
                        or claim6."conditionPartyId" in (
                          select
                            conditionparty8."id"
                          from
                            "ConditionParty" conditionparty8
                          where
                            conditionparty8."conditionId" = $1::bigint
                        )
                        or claim6."bearingId" in (
                          select
                            bearing9."id"
                          from
                            "Bearing" bearing9
                          where
                            bearing9."conditionId" = $1::bigint
                        )
                      )
                  )
                )
            ),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'id',
                  'chg_' || page10."id",
                  'action',
                  page10."action",
                  'subject',
                  case
                    when page10."articleId" is not null then (
                      select
                        json_build_object('__typename', 'Article')
                      from
                        "Article" article11
                      where
                        article11."id" = page10."articleId"
                    )
                    when page10."revisionId" is not null then (
                      select
                        json_build_object('__typename', 'Revision')
                      from
                        "Revision" revision12
                      where
                        revision12."id" = page10."revisionId"
                    )
                    when page10."actorId" is not null then (
                      select
                        json_build_object('__typename', 'Actor')
                      from
                        "Actor" actor13
                      where
                        actor13."id" = (
                          select
                            coalesce(actor26."survivorId", actor26."id")
                          from
                            "Actor" actor26
                          where
                            actor26."id" = page10."actorId"
                        )
                    )
                    when page10."eventId" is not null then (
                      select
                        json_build_object('__typename', 'Event')
                      from
                        "Event" event14
                      where
                        event14."id" = page10."eventId"
                    )
                    when page10."conditionId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Condition',
                          'slug',
                          condition15."slug"
                        )
                      from
                        "Condition" condition15
                      where
                        condition15."id" = page10."conditionId"
                    )
                    when page10."considerationId" is not null then (
                      select
                        json_build_object('__typename', 'Consideration')
                      from
                        "Consideration" consideration16
                      where
                        consideration16."id" = page10."considerationId"
                    )
                    when page10."assessmentId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Assessment',
                          'status',
                          assessment17."status"
                        )
                      from
                        "Assessment" assessment17
                      where
                        assessment17."id" = page10."assessmentId"
                    )
                    when page10."outcomeId" is not null then (
                      select
                        json_build_object('__typename', 'Outcome')
                      from
                        "Outcome" outcome18
                      where
                        outcome18."id" = page10."outcomeId"
                    )
                    when page10."figureId" is not null then (
                      select
                        json_build_object('__typename', 'Figure')
                      from
                        "Figure" figure19
                      where
                        figure19."id" = page10."figureId"
                    )
                    when page10."affiliationId" is not null then (
                      select
                        json_build_object('__typename', 'Affiliation')
                      from
                        "Affiliation" affiliation20
                      where
                        affiliation20."id" = page10."affiliationId"
                    )
                    when page10."bearingId" is not null then (
                      select
                        json_build_object('__typename', 'Bearing')
                      from
                        "Bearing" bearing21
                      where
                        bearing21."id" = page10."bearingId"
                    )
                    when page10."claimId" is not null then (
                      select
                        json_build_object('__typename', 'Claim')
                      from
                        "Claim" claim22
                      where
                        claim22."id" = page10."claimId"
                    )
                    when page10."agreementId" is not null then (
                      select
                        json_build_object('__typename', 'Agreement')
                      from
                        "Agreement" agreement23
                      where
                        agreement23."id" = page10."agreementId"
                    )
                    when page10."stageId" is not null then (
                      select
                        json_build_object('__typename', 'Stage')
                      from
                        "Stage" stage24
                      where
                        stage24."id" = page10."stageId"
                    )
                    when page10."topicId" is not null then (
                      select
                        json_build_object('__typename', 'Topic')
                      from
                        "Topic" topic25
                      where
                        topic25."id" = page10."topicId"
                    )
                  end,
                  'origin',
                  (
                    select
                      json_build_object(
                        'name',
                        origin27."name",
                        'dataset',
                        (
                          select
                            json_build_object('name', dataset28."name")
                          from
                            "Dataset" dataset28
                          where
                            dataset28."id" = origin27."datasetId"
                        )
                      )
                    from
                      "Origin" origin27
                    where
                      origin27."id" = page10."originId"
                  )
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              change2."id" as "id",
              change2."action" as "action",
              change2."articleId" as "articleId",
              change2."revisionId" as "revisionId",
              change2."actorId" as "actorId",
              change2."eventId" as "eventId",
              change2."conditionId" as "conditionId",
              change2."considerationId" as "considerationId",
              change2."assessmentId" as "assessmentId",
              change2."outcomeId" as "outcomeId",
              change2."figureId" as "figureId",
              change2."affiliationId" as "affiliationId",
              change2."bearingId" as "bearingId",
              change2."claimId" as "claimId",
              change2."agreementId" as "agreementId",
              change2."stageId" as "stageId",
              change2."topicId" as "topicId",
              change2."originId" as "originId"
            from
              "Change" change2
            where
              (
                change2."conditionId" = $1::bigint
                or change2."assessmentId" in (
                  select
                    assessment4."id"
                  from
                    "Assessment" assessment4
                  where
                    assessment4."conditionId" = $1::bigint
                )
                or change2."bearingId" in (
                  select
                    bearing5."id"
                  from
                    "Bearing" bearing5
                  where
                    bearing5."conditionId" = $1::bigint
                )
                or change2."claimId" in (
                  select
                    claim6."id"
                  from
                    "Claim" claim6
                  where
                    (
                      claim6."conditionId" = $1::bigint
                      or claim6."assessmentId" in (
                        select
                          assessment7."id"
                        from
                          "Assessment" assessment7
                        where
                          assessment7."conditionId" = $1::bigint
                      )
                      or claim6."conditionPartyId" in (
                        select
                          conditionparty8."id"
                        from
                          "ConditionParty" conditionparty8
                        where
                          conditionparty8."conditionId" = $1::bigint
                      )
                      or claim6."bearingId" in (
                        select
                          bearing9."id"
                        from
                          "Bearing" bearing9
                        where
                          bearing9."conditionId" = $1::bigint
                      )
                    )
                )
              )
            order by
              change2."id" asc
            limit
              4
          ) page10
      )
    )
  )::text
-- $1 = "1"
