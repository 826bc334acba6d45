select
  json_build_object(
    'data',
    json_build_object(
      'article',
      (
        select
          json_build_object(
            'title',
            article2."title",
            'publisher',
            (
              select
                json_build_object(
                  'name',
                  publisher4."name",
                  'domain',
                  publisher4."domain"
                )
              from
                "Publisher" publisher4
              where
                publisher4."id" = article2."publisherId"
            ),
            'publishedAt',
            proviso_moment (
              article2."publishedAt",
              article2."publishedAtPrecision"
            ),
            'language',
            article2."language",
            'revisions',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object(
                      'number',
                      revision5."number",
                      'length',
                      revision5."length",
                      'sha256',
                      revision5."sha256"
                    )
                    order by
                      revision5."number"
                  ),
                  '[]'
                )
              from
                "Revision" revision5
              where
                revision5."articleId" = article2."id"
            ),
            'quotations',
            (
              select
                json_build_object(
                  'totalCount',
                  (
                    select
                      count(*)
                    from
                      "Revision" revision6
                      join "Quote" quote7 on quote7."revisionId" = revision6."id"
                    where
                      revision6."articleId" = article2."id"
                      and quote7."retractedAt" is null
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'exact',
                        page8."exact",
                        'startOffset',
                        page8."startOffset",
                        'endOffset',
                        page8."endOffset"
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    quote7."exact" as "exact",
                    quote7."startOffset" as "startOffset",
                    quote7."endOffset" as "endOffset"
                  from
                    "Revision" revision6
                    join "Quote" quote7 on quote7."revisionId" = revision6."id"
                  where
                    revision6."articleId" = article2."id"
                    and quote7."retractedAt" is null
                  order by
                    quote7."revisionId" asc,
                    quote7."startOffset" asc,
                    quote7."id" asc
                  limit
                    2
                ) page8
            ),
            'actors',
            (
              select
                json_build_object(
                  'totalCount',
                  (
                    select
                      count(*)
                    from
                      "Actor" actor28
                    where
                      actor28."id" in (
                        select
                          claim15."speakerId"
                        from
                          "Revision" revision12
                          join "Quote" quote13 on quote13."revisionId" = revision12."id"
                          join "ClaimQuote" claimquote14 on claimquote14."quoteId" = quote13."id"
                          join "Claim" claim15 on claim15."id" = claimquote14."claimId"
                        where
                          revision12."articleId" = article2."id"
                          and claim15."retractedAt" is null
                          and claim15."speakerId" is not null
                        union all
                        select
                          conditionparty9."actorId"
                        from
                          "ConditionParty" conditionparty9
                        where
                          conditionparty9."conditionId" in (
                            select
                              claim19."conditionId"
                            from
                              "Revision" revision16
                              join "Quote" quote17 on quote17."revisionId" = revision16."id"
                              join "ClaimQuote" claimquote18 on claimquote18."quoteId" = quote17."id"
                              join "Claim" claim19 on claim19."id" = claimquote18."claimId"
                            where
                              revision16."articleId" = article2."id"
                              and claim19."retractedAt" is null
                              and claim19."conditionId" is not null
                          )
                        union all
                        select
                          participation10."actorId"
                        from
                          "Participation" participation10
                        where
                          participation10."eventId" in (
                            select
                              claim23."eventId"
                            from
                              "Revision" revision20
                              join "Quote" quote21 on quote21."revisionId" = revision20."id"
                              join "ClaimQuote" claimquote22 on claimquote22."quoteId" = quote21."id"
                              join "Claim" claim23 on claim23."id" = claimquote22."claimId"
                            where
                              revision20."articleId" = article2."id"
                              and claim23."retractedAt" is null
                              and claim23."eventId" is not null
                          )
                        union all
                        select
                          assessment11."assessorId"
                        from
                          "Assessment" assessment11
                        where
                          assessment11."id" in (
                            select
                              claim27."assessmentId"
                            from
                              "Revision" revision24
                              join "Quote" quote25 on quote25."revisionId" = revision24."id"
                              join "ClaimQuote" claimquote26 on claimquote26."quoteId" = quote25."id"
                              join "Claim" claim27 on claim27."id" = claimquote26."claimId"
                            where
                              revision24."articleId" = article2."id"
                              and claim27."retractedAt" is null
                              and claim27."assessmentId" is not null
                          )
                      )
                      and actor28."survivorId" is null
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'name',
                        page29."name",
                        'actorKind',
                        page29."actorKind"
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    actor28."name" as "name",
                    actor28."actorKind" as "actorKind"
                  from
                    "Actor" actor28
                  where
                    actor28."id" in (
                      select
                        claim15."speakerId"
                      from
                        "Revision" revision12
                        join "Quote" quote13 on quote13."revisionId" = revision12."id"
                        join "ClaimQuote" claimquote14 on claimquote14."quoteId" = quote13."id"
                        join "Claim" claim15 on claim15."id" = claimquote14."claimId"
                      where
                        revision12."articleId" = article2."id"
                        and claim15."retractedAt" is null
                        and claim15."speakerId" is not null
                      union all
                      select
                        conditionparty9."actorId"
                      from
                        "ConditionParty" conditionparty9
                      where
                        conditionparty9."conditionId" in (
                          select
                            claim19."conditionId"
                          from
                            "Revision" revision16
                            join "Quote" quote17 on quote17."revisionId" = revision16."id"
                            join "ClaimQuote" claimquote18 on claimquote18."quoteId" = quote17."id"
                            join "Claim" claim19 on claim19."id" = claimquote18."claimId"
                          where
                            revision16."articleId" = article2."id"
                            and claim19."retractedAt" is null
                            and claim19."conditionId" is not null
                        )
                      union all
                      select
                        participation10."actorId"
                      from
                        "Participation" participation10
                      where
                        participation10."eventId" in (
                          select
                            claim23."eventId"
                          from
                            "Revision" revision20
                            join "Quote" quote21 on quote21."revisionId" = revision20."id"
                            join "ClaimQuote" claimquote22 on claimquote22."quoteId" = quote21."id"
                            join "Claim" claim23 on claim23."id" = claimquote22."claimId"
                          where
                            revision20."articleId" = article2."id"
                            and claim23."retractedAt" is null
                            and claim23."eventId" is not null
                        )
                      union all
                      select
                        assessment11."assessorId"
                      from
                        "Assessment" assessment11
                      where
                        assessment11."id" in (
                          select
                            claim27."assessmentId"
                          from
                            "Revision" revision24
                            join "Quote" quote25 on quote25."revisionId" = revision24."id"
                            join "ClaimQuote" claimquote26 on claimquote26."quoteId" = quote25."id"
                            join "Claim" claim27 on claim27."id" = claimquote26."claimId"
                          where
                            revision24."articleId" = article2."id"
                            and claim27."retractedAt" is null
                            and claim27."assessmentId" is not null
                        )
                    )
                    and actor28."survivorId" is null
                  order by
                    actor28."actorKind" asc,
                    actor28."name" desc,
                    actor28."id" desc
                  limit
                    3
                ) page29
            ),
            'conditions',
            json_build_object(
              'totalCount',
              (
                select
                  count(*)
                from
                  "Condition" condition34
                where
                  condition34."id" in (
                    select
                      claim33."conditionId"
                    from
                      "Revision" revision30
                      join "Quote" quote31 on quote31."revisionId" = revision30."id"
                      join "ClaimQuote" claimquote32 on claimquote32."quoteId" = quote31."id"
                      join "Claim" claim33 on claim33."id" = claimquote32."claimId"
                    where
                      revision30."articleId" = article2."id"
                      and claim33."retractedAt" is null
                      and claim33."conditionId" is not null
                  )
                  and condition34."standing" <= 'HEDGED'
              )
            ),
            'events',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(json_build_object('title', page41."title")),
                    '[]'
                  )
                )
              from
                (
                  select
                    event40."title" as "title"
                  from
                    "Event" event40
                  where
                    event40."id" in (
                      select
                        claim39."eventId"
                      from
                        "Revision" revision36
                        join "Quote" quote37 on quote37."revisionId" = revision36."id"
                        join "ClaimQuote" claimquote38 on claimquote38."quoteId" = quote37."id"
                        join "Claim" claim39 on claim39."id" = claimquote38."claimId"
                      where
                        revision36."articleId" = article2."id"
                        and claim39."retractedAt" is null
                        and claim39."eventId" is not null
                    )
                    and event40."standing" <= 'HEDGED'
                  order by
                    coalesce(event40."startedAt", '-infinity'::timestamptz) desc,
                    event40."id" desc
                  limit
                    1
                ) page41
            )
          )
        from
          "Article" article2
        where
          article2."id" = (
            select
              article3."id"
            from
              "Article" article3
            where
              article3."address" = $1::text
              or article3."url" = $2::text
            order by
              article3."id"
            limit
              1
          )
      )
    )
  )::text
-- $1 = "https://wire.proviso.example/1992/01/16/slovenia-croatia"
-- $2 = "https://wire.proviso.example/1992/01/16/slovenia-croatia"
