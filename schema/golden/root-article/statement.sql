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
                        case
                          when (
                            (
                              select
                                exists (
                                  select
                                    1
                                  from
                                    "Article" article9
                                  where
                                    lower(article9."licence") = 'restricted'
                                )
                            )
                            and exists (
                              select
                                1
                              from
                                "Revision" revision10
                              where
                                revision10."id" = page8."revisionId"
                                and exists (
                                  select
                                    1
                                  from
                                    "Article" article11
                                  where
                                    article11."id" = revision10."articleId"
                                    and lower(article11."licence") = 'restricted'
                                )
                            )
                          ) then null
                          else page8."exact"
                        end,
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
                    quote7."revisionId" as "revisionId",
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
                      "Actor" actor31
                    where
                      actor31."id" in (
                        select
                          claim18."speakerId"
                        from
                          "Revision" revision15
                          join "Quote" quote16 on quote16."revisionId" = revision15."id"
                          join "ClaimQuote" claimquote17 on claimquote17."quoteId" = quote16."id"
                          join "Claim" claim18 on claim18."id" = claimquote17."claimId"
                        where
                          revision15."articleId" = article2."id"
                          and claim18."retractedAt" is null
                          and claim18."speakerId" is not null
                        union all
                        select
                          conditionparty12."actorId"
                        from
                          "ConditionParty" conditionparty12
                        where
                          conditionparty12."conditionId" in (
                            select
                              claim22."conditionId"
                            from
                              "Revision" revision19
                              join "Quote" quote20 on quote20."revisionId" = revision19."id"
                              join "ClaimQuote" claimquote21 on claimquote21."quoteId" = quote20."id"
                              join "Claim" claim22 on claim22."id" = claimquote21."claimId"
                            where
                              revision19."articleId" = article2."id"
                              and claim22."retractedAt" is null
                              and claim22."conditionId" is not null
                          )
                        union all
                        select
                          participation13."actorId"
                        from
                          "Participation" participation13
                        where
                          participation13."eventId" in (
                            select
                              claim26."eventId"
                            from
                              "Revision" revision23
                              join "Quote" quote24 on quote24."revisionId" = revision23."id"
                              join "ClaimQuote" claimquote25 on claimquote25."quoteId" = quote24."id"
                              join "Claim" claim26 on claim26."id" = claimquote25."claimId"
                            where
                              revision23."articleId" = article2."id"
                              and claim26."retractedAt" is null
                              and claim26."eventId" is not null
                          )
                        union all
                        select
                          assessment14."assessorId"
                        from
                          "Assessment" assessment14
                        where
                          assessment14."id" in (
                            select
                              claim30."assessmentId"
                            from
                              "Revision" revision27
                              join "Quote" quote28 on quote28."revisionId" = revision27."id"
                              join "ClaimQuote" claimquote29 on claimquote29."quoteId" = quote28."id"
                              join "Claim" claim30 on claim30."id" = claimquote29."claimId"
                            where
                              revision27."articleId" = article2."id"
                              and claim30."retractedAt" is null
                              and claim30."assessmentId" is not null
                          )
                      )
                      and actor31."survivorId" is null
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'name',
                        page32."name",
                        'actorKind',
                        page32."actorKind"
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    actor31."name" as "name",
                    actor31."actorKind" as "actorKind"
                  from
                    "Actor" actor31
                  where
                    actor31."id" in (
                      select
                        claim18."speakerId"
                      from
                        "Revision" revision15
                        join "Quote" quote16 on quote16."revisionId" = revision15."id"
                        join "ClaimQuote" claimquote17 on claimquote17."quoteId" = quote16."id"
                        join "Claim" claim18 on claim18."id" = claimquote17."claimId"
                      where
                        revision15."articleId" = article2."id"
                        and claim18."retractedAt" is null
                        and claim18."speakerId" is not null
                      union all
                      select
                        conditionparty12."actorId"
                      from
                        "ConditionParty" conditionparty12
                      where
                        conditionparty12."conditionId" in (
                          select
                            claim22."conditionId"
                          from
                            "Revision" revision19
                            join "Quote" quote20 on quote20."revisionId" = revision19."id"
                            join "ClaimQuote" claimquote21 on claimquote21."quoteId" = quote20."id"
                            join "Claim" claim22 on claim22."id" = claimquote21."claimId"
                          where
                            revision19."articleId" = article2."id"
                            and claim22."retractedAt" is null
                            and claim22."conditionId" is not null
                        )
                      union all
                      select
                        participation13."actorId"
                      from
                        "Participation" participation13
                      where
                        participation13."eventId" in (
                          select
                            claim26."eventId"
                          from
                            "Revision" revision23
                            join "Quote" quote24 on quote24."revisionId" = revision23."id"
                            join "ClaimQuote" claimquote25 on claimquote25."quoteId" = quote24."id"
                            join "Claim" claim26 on claim26."id" = claimquote25."claimId"
                          where
                            revision23."articleId" = article2."id"
                            and claim26."retractedAt" is null
                            and claim26."eventId" is not null
                        )
                      union all
                      select
                        assessment14."assessorId"
                      from
                        "Assessment" assessment14
                      where
                        assessment14."id" in (
                          select
                            claim30."assessmentId"
                          from
                            "Revision" revision27
                            join "Quote" quote28 on quote28."revisionId" = revision27."id"
                            join "ClaimQuote" claimquote29 on claimquote29."quoteId" = quote28."id"
                            join "Claim" claim30 on claim30."id" = claimquote29."claimId"
                          where
                            revision27."articleId" = article2."id"
                            and claim30."retractedAt" is null
                            and claim30."assessmentId" is not null
                        )
                    )
                    and actor31."survivorId" is null
                  order by
                    actor31."actorKind" asc,
                    actor31."name" desc,
                    actor31."id" desc
                  limit
                    3
                ) page32
            ),
            'conditions',
            json_build_object(
              'totalCount',
              (
                select
                  count(*)
                from
                  "Condition" condition37
                where
                  condition37."id" in (
                    select
                      claim36."conditionId"
                    from
                      "Revision" revision33
                      join "Quote" quote34 on quote34."revisionId" = revision33."id"
                      join "ClaimQuote" claimquote35 on claimquote35."quoteId" = quote34."id"
                      join "Claim" claim36 on claim36."id" = claimquote35."claimId"
                    where
                      revision33."articleId" = article2."id"
                      and claim36."retractedAt" is null
                      and claim36."conditionId" is not null
                  )
                  and condition37."standing" <= 'HEDGED'
              )
            ),
            'events',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(json_build_object('title', page44."title")),
                    '[]'
                  )
                )
              from
                (
                  select
                    event43."title" as "title"
                  from
                    "Event" event43
                  where
                    event43."id" in (
                      select
                        claim42."eventId"
                      from
                        "Revision" revision39
                        join "Quote" quote40 on quote40."revisionId" = revision39."id"
                        join "ClaimQuote" claimquote41 on claimquote41."quoteId" = quote40."id"
                        join "Claim" claim42 on claim42."id" = claimquote41."claimId"
                      where
                        revision39."articleId" = article2."id"
                        and claim42."retractedAt" is null
                        and claim42."eventId" is not null
                    )
                    and event43."standing" <= 'HEDGED'
                  order by
                    coalesce(event43."startedAt", '-infinity'::timestamptz) desc,
                    event43."id" desc
                  limit
                    1
                ) page44
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
