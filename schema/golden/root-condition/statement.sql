select
  json_build_object(
    'data',
    json_build_object(
      'condition',
      (
        select
          json_build_object(
            'slug',
            condition2."slug",
            'summary',
            condition2."summary",
            'requirement',
            condition2."requirement",
            'topic',
            (
              select
                json_build_object('slug', topic5."slug")
              from
                "Topic" topic5
              where
                topic5."id" = condition2."topicId"
            ),
            'force',
            condition2."force",
            'polarity',
            condition2."polarity",
            'formality',
            condition2."formality",
            'deadline',
            proviso_moment (
              condition2."deadline",
              condition2."deadlinePrecision"
            ),
            'firstStatedAt',
            proviso_moment (
              condition2."firstStatedAt",
              condition2."firstStatedAtPrecision"
            ),
            'issuers',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object('slug', actor7."slug")
                    order by
                      actor7."name",
                      actor7."id"
                  ),
                  '[]'
                )
              from
                "ConditionParty" conditionparty6
                join "Actor" actor7 on actor7."id" = conditionparty6."actorId"
              where
                conditionparty6."conditionId" = condition2."id"
                and conditionparty6."role" = 'ISSUER'
                and conditionparty6."ownStanding" <= 'HEDGED'
                and actor7."survivorId" is null
                and actor7."recordRetractedAt" is null
            ),
            'targets',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object('slug', actor9."slug")
                    order by
                      actor9."name",
                      actor9."id"
                  ),
                  '[]'
                )
              from
                "ConditionParty" conditionparty8
                join "Actor" actor9 on actor9."id" = conditionparty8."actorId"
              where
                conditionparty8."conditionId" = condition2."id"
                and conditionparty8."role" = 'TARGET'
                and conditionparty8."ownStanding" <= 'HEDGED'
                and actor9."survivorId" is null
                and actor9."recordRetractedAt" is null
            ),
            'consideration',
            (
              select
                json_build_object(
                  'considerationKind',
                  consideration10."considerationKind",
                  'sign',
                  consideration10."sign",
                  'operator',
                  consideration10."operator"
                )
              from
                "Consideration" consideration10
              where
                consideration10."id" = condition2."considerationId"
                and consideration10."retractedAt" is null
            ),
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
                        'attribution',
                        page12."attribution",
                        'speaker',
                        (
                          select
                            json_build_object('slug', actor13."slug")
                          from
                            "Actor" actor13
                          where
                            actor13."id" = page12."speakerId"
                        ),
                        'quotes',
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'exact',
                                  case
                                    when (
                                      (
                                        select
                                          exists (
                                            select
                                              1
                                            from
                                              "Article" article16
                                            where
                                              (
                                                article16."removedAt" is not null
                                                or proviso_is_restricted (article16."licence")
                                              )
                                          )
                                      )
                                      and exists (
                                        select
                                          1
                                        from
                                          "Revision" revision17
                                        where
                                          revision17."id" = quote15."revisionId"
                                          and exists (
                                            select
                                              1
                                            from
                                              "Article" article18
                                            where
                                              article18."id" = revision17."articleId"
                                              and (
                                                article18."removedAt" is not null
                                                or proviso_is_restricted (article18."licence")
                                              )
                                          )
                                      )
                                    ) then null
                                    else quote15."exact"
                                  end,
                                  'article',
                                  (
                                    select
                                      json_build_object('title', article20."title")
                                    from
                                      "Revision" revision19
                                      join "Article" article20 on article20."id" = revision19."articleId"
                                    where
                                      revision19."id" = quote15."revisionId"
                                  )
                                )
                                order by
                                  claimquote14."ordinal"
                              ),
                              '[]'
                            )
                          from
                            "ClaimQuote" claimquote14
                            join "Quote" quote15 on quote15."id" = claimquote14."quoteId"
                          where
                            claimquote14."claimId" = page12."id"
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    claim11."stance" as "stance",
                    claim11."attribution" as "attribution",
                    claim11."speakerId" as "speakerId",
                    claim11."id" as "id"
                  from
                    "Claim" claim11
                  where
                    claim11."conditionId" = condition2."id"
                    and claim11."retractedAt" is null
                  order by
                    claim11."reportedAt" desc,
                    claim11."id" desc
                  limit
                    20
                ) page12
            )
          )
        from
          "Condition" condition2
        where
          condition2."id" = (
            select
              datasetrecord3."rowId"
            from
              "DatasetRecord" datasetrecord3
              join "Dataset" dataset4 on dataset4."id" = datasetrecord3."datasetId"
            where
              datasetrecord3."type" = 'CONDITION'
              and dataset4."name" = $1::text
              and datasetrecord3."key" = $2::text
          )
          and condition2."retractedAt" is null
      )
    )
  )::text
-- $1 = "sample"
-- $2 = "us-1944-lebanon-treaty-rights"
