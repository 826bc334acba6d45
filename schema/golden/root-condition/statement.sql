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
            condition2."topic",
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
                    json_build_object('slug', actor6."slug")
                    order by
                      actor6."name",
                      actor6."id"
                  ),
                  '[]'
                )
              from
                "ConditionParty" conditionparty5
                join "Actor" actor6 on actor6."id" = conditionparty5."actorId"
              where
                conditionparty5."conditionId" = condition2."id"
                and conditionparty5."role" = 'ISSUER'
                and conditionparty5."retractedAt" is null
                and actor6."survivorId" is null
            ),
            'targets',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object('slug', actor8."slug")
                    order by
                      actor8."name",
                      actor8."id"
                  ),
                  '[]'
                )
              from
                "ConditionParty" conditionparty7
                join "Actor" actor8 on actor8."id" = conditionparty7."actorId"
              where
                conditionparty7."conditionId" = condition2."id"
                and conditionparty7."role" = 'TARGET'
                and conditionparty7."retractedAt" is null
                and actor8."survivorId" is null
            ),
            'consideration',
            (
              select
                json_build_object(
                  'considerationKind',
                  consideration9."considerationKind",
                  'sign',
                  consideration9."sign",
                  'operator',
                  consideration9."operator"
                )
              from
                "Consideration" consideration9
              where
                consideration9."id" = condition2."considerationId"
                and consideration9."retractedAt" is null
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
                        page11."stance",
                        'attribution',
                        page11."attribution",
                        'speaker',
                        (
                          select
                            json_build_object('slug', actor12."slug")
                          from
                            "Actor" actor12
                          where
                            actor12."id" = page11."speakerId"
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
                                              "Article" article15
                                            where
                                              lower(article15."licence") = 'restricted'
                                          )
                                      )
                                      and exists (
                                        select
                                          1
                                        from
                                          "Revision" revision16
                                        where
                                          revision16."id" = quote14."revisionId"
                                          and exists (
                                            select
                                              1
                                            from
                                              "Article" article17
                                            where
                                              article17."id" = revision16."articleId"
                                              and lower(article17."licence") = 'restricted'
                                          )
                                      )
                                    ) then null
                                    else quote14."exact"
                                  end,
                                  'article',
                                  (
                                    select
                                      json_build_object('title', article19."title")
                                    from
                                      "Revision" revision18
                                      join "Article" article19 on article19."id" = revision18."articleId"
                                    where
                                      revision18."id" = quote14."revisionId"
                                  )
                                )
                                order by
                                  claimquote13."ordinal"
                              ),
                              '[]'
                            )
                          from
                            "ClaimQuote" claimquote13
                            join "Quote" quote14 on quote14."id" = claimquote13."quoteId"
                          where
                            claimquote13."claimId" = page11."id"
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    claim10."stance" as "stance",
                    claim10."attribution" as "attribution",
                    claim10."speakerId" as "speakerId",
                    claim10."id" as "id"
                  from
                    "Claim" claim10
                  where
                    claim10."conditionId" = condition2."id"
                    and claim10."retractedAt" is null
                  order by
                    claim10."reportedAt" desc,
                    claim10."id" desc
                  limit
                    20
                ) page11
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
