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
                (
                  select distinct
                    id
                  from
                    (
                      select
                        change13."id"
                      from
                        "Change" change13
                      where
                        change13."conditionId" in ($1::bigint)
                      union all
                      select
                        change14."id"
                      from
                        "Change" change14
                      where
                        change14."assessmentId" in (
                          select
                            assessment4."id"
                          from
                            "Assessment" assessment4
                          where
                            assessment4."conditionId" = $1::bigint
                        )
                      union all
                      select
                        change15."id"
                      from
                        "Change" change15
                      where
                        change15."bearingId" in (
                          select
                            bearing5."id"
                          from
                            "Bearing" bearing5
                          where
                            bearing5."conditionId" = $1::bigint
                        )
                      union all
                      select
                        change16."id"
                      from
                        "Change" change16
                      where
                        change16."claimId" in (
                          select
                            claim9."id"
                          from
                            "Claim" claim9
                          where
                            claim9."conditionId" in ($1::bigint)
                          union all
                          select
                            claim10."id"
                          from
                            "Claim" claim10
                          where
                            claim10."assessmentId" in (
                              select
                                assessment6."id"
                              from
                                "Assessment" assessment6
                              where
                                assessment6."conditionId" = $1::bigint
                            )
                          union all
                          select
                            claim11."id"
                          from
                            "Claim" claim11
                          where
                            claim11."conditionPartyId" in (
                              select
                                conditionparty7."id"
                              from
                                "ConditionParty" conditionparty7
                              where
                                conditionparty7."conditionId" = $1::bigint
                            )
                          union all
                          select
                            claim12."id"
                          from
                            "Claim" claim12
                          where
                            claim12."bearingId" in (
                              select
                                bearing8."id"
                              from
                                "Bearing" bearing8
                              where
                                bearing8."conditionId" = $1::bigint
                            )
                        )
                    ) ids (id)
                ) listed17
                cross join lateral (
                  select
                    change2.*
                  from
                    "Change" change2
                  where
                    change2."id" = listed17.id
                  offset
                    0
                ) change2
              where
                change2."id" = listed17.id
            ),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'id',
                  'chg_' || page18."id",
                  'action',
                  page18."action",
                  'subject',
                  case
                    when page18."articleId" is not null then (
                      select
                        json_build_object('__typename', 'Article')
                      from
                        "Article" article19
                      where
                        article19."id" = page18."articleId"
                    )
                    when page18."revisionId" is not null then (
                      select
                        json_build_object('__typename', 'Revision')
                      from
                        "Revision" revision20
                      where
                        revision20."id" = page18."revisionId"
                    )
                    when page18."actorId" is not null then (
                      select
                        json_build_object('__typename', 'Actor')
                      from
                        "Actor" actor21
                      where
                        actor21."id" = (
                          select
                            coalesce(actor34."survivorId", actor34."id")
                          from
                            "Actor" actor34
                          where
                            actor34."id" = page18."actorId"
                        )
                    )
                    when page18."eventId" is not null then (
                      select
                        json_build_object('__typename', 'Event')
                      from
                        "Event" event22
                      where
                        event22."id" = page18."eventId"
                    )
                    when page18."conditionId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Condition',
                          'slug',
                          condition23."slug"
                        )
                      from
                        "Condition" condition23
                      where
                        condition23."id" = page18."conditionId"
                    )
                    when page18."considerationId" is not null then (
                      select
                        json_build_object('__typename', 'Consideration')
                      from
                        "Consideration" consideration24
                      where
                        consideration24."id" = page18."considerationId"
                    )
                    when page18."assessmentId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Assessment',
                          'status',
                          assessment25."status"
                        )
                      from
                        "Assessment" assessment25
                      where
                        assessment25."id" = page18."assessmentId"
                    )
                    when page18."outcomeId" is not null then (
                      select
                        json_build_object('__typename', 'Outcome')
                      from
                        "Outcome" outcome26
                      where
                        outcome26."id" = page18."outcomeId"
                    )
                    when page18."figureId" is not null then (
                      select
                        json_build_object('__typename', 'Figure')
                      from
                        "Figure" figure27
                      where
                        figure27."id" = page18."figureId"
                    )
                    when page18."affiliationId" is not null then (
                      select
                        json_build_object('__typename', 'Affiliation')
                      from
                        "Affiliation" affiliation28
                      where
                        affiliation28."id" = page18."affiliationId"
                    )
                    when page18."bearingId" is not null then (
                      select
                        json_build_object('__typename', 'Bearing')
                      from
                        "Bearing" bearing29
                      where
                        bearing29."id" = page18."bearingId"
                    )
                    when page18."claimId" is not null then (
                      select
                        json_build_object('__typename', 'Claim')
                      from
                        "Claim" claim30
                      where
                        claim30."id" = page18."claimId"
                    )
                    when page18."agreementId" is not null then (
                      select
                        json_build_object('__typename', 'Agreement')
                      from
                        "Agreement" agreement31
                      where
                        agreement31."id" = page18."agreementId"
                    )
                    when page18."stageId" is not null then (
                      select
                        json_build_object('__typename', 'Stage')
                      from
                        "Stage" stage32
                      where
                        stage32."id" = page18."stageId"
                    )
                    when page18."topicId" is not null then (
                      select
                        json_build_object('__typename', 'Topic')
                      from
                        "Topic" topic33
                      where
                        topic33."id" = page18."topicId"
                    )
                  end,
                  'origin',
                  (
                    select
                      json_build_object(
                        'name',
                        origin35."name",
                        'dataset',
                        (
                          select
                            json_build_object('name', dataset36."name")
                          from
                            "Dataset" dataset36
                          where
                            dataset36."id" = origin35."datasetId"
                        )
                      )
                    from
                      "Origin" origin35
                    where
                      origin35."id" = page18."originId"
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
              (
                select distinct
                  id
                from
                  (
                    select
                      change13."id"
                    from
                      "Change" change13
                    where
                      change13."conditionId" in ($1::bigint)
                    union all
                    select
                      change14."id"
                    from
                      "Change" change14
                    where
                      change14."assessmentId" in (
                        select
                          assessment4."id"
                        from
                          "Assessment" assessment4
                        where
                          assessment4."conditionId" = $1::bigint
                      )
                    union all
                    select
                      change15."id"
                    from
                      "Change" change15
                    where
                      change15."bearingId" in (
                        select
                          bearing5."id"
                        from
                          "Bearing" bearing5
                        where
                          bearing5."conditionId" = $1::bigint
                      )
                    union all
                    select
                      change16."id"
                    from
                      "Change" change16
                    where
                      change16."claimId" in (
                        select
                          claim9."id"
                        from
                          "Claim" claim9
                        where
                          claim9."conditionId" in ($1::bigint)
                        union all
                        select
                          claim10."id"
                        from
                          "Claim" claim10
                        where
                          claim10."assessmentId" in (
                            select
                              assessment6."id"
                            from
                              "Assessment" assessment6
                            where
                              assessment6."conditionId" = $1::bigint
                          )
                        union all
                        select
                          claim11."id"
                        from
                          "Claim" claim11
                        where
                          claim11."conditionPartyId" in (
                            select
                              conditionparty7."id"
                            from
                              "ConditionParty" conditionparty7
                            where
                              conditionparty7."conditionId" = $1::bigint
                          )
                        union all
                        select
                          claim12."id"
                        from
                          "Claim" claim12
                        where
                          claim12."bearingId" in (
                            select
                              bearing8."id"
                            from
                              "Bearing" bearing8
                            where
                              bearing8."conditionId" = $1::bigint
                          )
                      )
                  ) ids (id)
              ) listed17
              cross join lateral (
                select
                  change2.*
                from
                  "Change" change2
                where
                  change2."id" = listed17.id
                offset
                  0
              ) change2
            where
              change2."id" = listed17.id
            order by
              change2."id" asc
            limit
              4
          ) page18
      )
    )
  )::text
-- $1 = "1"
