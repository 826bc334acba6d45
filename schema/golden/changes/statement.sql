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
                      )
                  )
                )
            ),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'id',
                  'chg_' || page8."id",
                  'action',
                  page8."action",
                  'subject',
                  case
                    when page8."articleId" is not null then (
                      select
                        json_build_object('__typename', 'Article')
                      from
                        "Article" article9
                      where
                        article9."id" = page8."articleId"
                    )
                    when page8."revisionId" is not null then (
                      select
                        json_build_object('__typename', 'Revision')
                      from
                        "Revision" revision10
                      where
                        revision10."id" = page8."revisionId"
                    )
                    when page8."actorId" is not null then (
                      select
                        json_build_object('__typename', 'Actor')
                      from
                        "Actor" actor11
                      where
                        actor11."id" = (
                          select
                            coalesce(actor21."survivorId", actor21."id")
                          from
                            "Actor" actor21
                          where
                            actor21."id" = page8."actorId"
                        )
                    )
                    when page8."eventId" is not null then (
                      select
                        json_build_object('__typename', 'Event')
                      from
                        "Event" event12
                      where
                        event12."id" = page8."eventId"
                    )
                    when page8."conditionId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Condition',
                          'slug',
                          condition13."slug"
                        )
                      from
                        "Condition" condition13
                      where
                        condition13."id" = page8."conditionId"
                    )
                    when page8."considerationId" is not null then (
                      select
                        json_build_object('__typename', 'Consideration')
                      from
                        "Consideration" consideration14
                      where
                        consideration14."id" = page8."considerationId"
                    )
                    when page8."assessmentId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Assessment',
                          'status',
                          assessment15."status"
                        )
                      from
                        "Assessment" assessment15
                      where
                        assessment15."id" = page8."assessmentId"
                    )
                    when page8."outcomeId" is not null then (
                      select
                        json_build_object('__typename', 'Outcome')
                      from
                        "Outcome" outcome16
                      where
                        outcome16."id" = page8."outcomeId"
                    )
                    when page8."figureId" is not null then (
                      select
                        json_build_object('__typename', 'Figure')
                      from
                        "Figure" figure17
                      where
                        figure17."id" = page8."figureId"
                    )
                    when page8."affiliationId" is not null then (
                      select
                        json_build_object('__typename', 'Affiliation')
                      from
                        "Affiliation" affiliation18
                      where
                        affiliation18."id" = page8."affiliationId"
                    )
                    when page8."bearingId" is not null then (
                      select
                        json_build_object('__typename', 'Bearing')
                      from
                        "Bearing" bearing19
                      where
                        bearing19."id" = page8."bearingId"
                    )
                    when page8."claimId" is not null then (
                      select
                        json_build_object('__typename', 'Claim')
                      from
                        "Claim" claim20
                      where
                        claim20."id" = page8."claimId"
                    )
                  end,
                  'origin',
                  (
                    select
                      json_build_object(
                        'name',
                        origin22."name",
                        'dataset',
                        (
                          select
                            json_build_object('name', dataset23."name")
                          from
                            "Dataset" dataset23
                          where
                            dataset23."id" = origin22."datasetId"
                        )
                      )
                    from
                      "Origin" origin22
                    where
                      origin22."id" = page8."originId"
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
                    )
                )
              )
            order by
              change2."id" asc
            limit
              4
          ) page8
      )
    )
  )::text
-- $1 = "1"
