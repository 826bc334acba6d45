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
                ) listed18
                cross join "Change" change17
              where
                change17."id" = listed18.id
            ),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'id',
                  'chg_' || page19."id",
                  'action',
                  page19."action",
                  'subject',
                  case
                    when page19."articleId" is not null then (
                      select
                        json_build_object('__typename', 'Article')
                      from
                        "Article" article20
                      where
                        article20."id" = page19."articleId"
                    )
                    when page19."revisionId" is not null then (
                      select
                        json_build_object('__typename', 'Revision')
                      from
                        "Revision" revision21
                      where
                        revision21."id" = page19."revisionId"
                    )
                    when page19."actorId" is not null then (
                      select
                        json_build_object('__typename', 'Actor')
                      from
                        "Actor" actor22
                      where
                        actor22."id" = (
                          select
                            coalesce(actor35."survivorId", actor35."id")
                          from
                            "Actor" actor35
                          where
                            actor35."id" = page19."actorId"
                        )
                    )
                    when page19."eventId" is not null then (
                      select
                        json_build_object('__typename', 'Event')
                      from
                        "Event" event23
                      where
                        event23."id" = page19."eventId"
                    )
                    when page19."conditionId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Condition',
                          'slug',
                          condition24."slug"
                        )
                      from
                        "Condition" condition24
                      where
                        condition24."id" = page19."conditionId"
                    )
                    when page19."considerationId" is not null then (
                      select
                        json_build_object('__typename', 'Consideration')
                      from
                        "Consideration" consideration25
                      where
                        consideration25."id" = page19."considerationId"
                    )
                    when page19."assessmentId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Assessment',
                          'status',
                          assessment26."status"
                        )
                      from
                        "Assessment" assessment26
                      where
                        assessment26."id" = page19."assessmentId"
                    )
                    when page19."outcomeId" is not null then (
                      select
                        json_build_object('__typename', 'Outcome')
                      from
                        "Outcome" outcome27
                      where
                        outcome27."id" = page19."outcomeId"
                    )
                    when page19."figureId" is not null then (
                      select
                        json_build_object('__typename', 'Figure')
                      from
                        "Figure" figure28
                      where
                        figure28."id" = page19."figureId"
                    )
                    when page19."affiliationId" is not null then (
                      select
                        json_build_object('__typename', 'Affiliation')
                      from
                        "Affiliation" affiliation29
                      where
                        affiliation29."id" = page19."affiliationId"
                    )
                    when page19."bearingId" is not null then (
                      select
                        json_build_object('__typename', 'Bearing')
                      from
                        "Bearing" bearing30
                      where
                        bearing30."id" = page19."bearingId"
                    )
                    when page19."claimId" is not null then (
                      select
                        json_build_object('__typename', 'Claim')
                      from
                        "Claim" claim31
                      where
                        claim31."id" = page19."claimId"
                    )
                    when page19."agreementId" is not null then (
                      select
                        json_build_object('__typename', 'Agreement')
                      from
                        "Agreement" agreement32
                      where
                        agreement32."id" = page19."agreementId"
                    )
                    when page19."stageId" is not null then (
                      select
                        json_build_object('__typename', 'Stage')
                      from
                        "Stage" stage33
                      where
                        stage33."id" = page19."stageId"
                    )
                    when page19."topicId" is not null then (
                      select
                        json_build_object('__typename', 'Topic')
                      from
                        "Topic" topic34
                      where
                        topic34."id" = page19."topicId"
                    )
                  end,
                  'origin',
                  (
                    select
                      json_build_object(
                        'name',
                        origin36."name",
                        'dataset',
                        (
                          select
                            json_build_object('name', dataset37."name")
                          from
                            "Dataset" dataset37
                          where
                            dataset37."id" = origin36."datasetId"
                        )
                      )
                    from
                      "Origin" origin36
                    where
                      origin36."id" = page19."originId"
                  )
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              change17."id" as "id",
              change17."action" as "action",
              change17."articleId" as "articleId",
              change17."revisionId" as "revisionId",
              change17."actorId" as "actorId",
              change17."eventId" as "eventId",
              change17."conditionId" as "conditionId",
              change17."considerationId" as "considerationId",
              change17."assessmentId" as "assessmentId",
              change17."outcomeId" as "outcomeId",
              change17."figureId" as "figureId",
              change17."affiliationId" as "affiliationId",
              change17."bearingId" as "bearingId",
              change17."claimId" as "claimId",
              change17."agreementId" as "agreementId",
              change17."stageId" as "stageId",
              change17."topicId" as "topicId",
              change17."originId" as "originId"
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
              ) listed18
              cross join "Change" change17
            where
              change17."id" = listed18.id
            order by
              change17."id" asc
            limit
              4
          ) page19
      )
    )
  )::text
-- $1 = "1"
