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
                  publisher3."name",
                  'domain',
                  publisher3."domain"
                )
              from
                "Publisher" publisher3
              where
                publisher3."id" = article2."publisherId"
            ),
            'publishedAt',
            to_char(
              article2."publishedAt",
              'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
            ),
            'datePrecision',
            article2."datePrecision",
            'language',
            article2."language",
            'revisions',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object(
                      'seq',
                      revision4."seq",
                      'length',
                      revision4."length",
                      'sha256',
                      revision4."sha256"
                    )
                    order by
                      revision4."seq"
                  ),
                  '[]'
                )
              from
                "Revision" revision4
              where
                revision4."articleId" = article2."id"
            ),
            'quotes',
            (
              select
                json_build_object(
                  'totalCount',
                  (
                    select
                      count(*)
                    from
                      "Revision" revision5
                      join "Quote" quote6 on quote6."revisionId" = revision5."id"
                    where
                      revision5."articleId" = article2."id"
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'exact',
                        page7."exact",
                        'start',
                        page7."start",
                        'end',
                        page7."end"
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    quote6."exact" as "exact",
                    quote6."start" as "start",
                    quote6."end" as "end"
                  from
                    "Revision" revision5
                    join "Quote" quote6 on quote6."revisionId" = revision5."id"
                  where
                    revision5."articleId" = article2."id"
                  order by
                    quote6."revisionId" asc,
                    quote6."start" asc,
                    quote6."id" asc
                  limit
                    2
                ) page7
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
                      "Actor" actor27
                    where
                      actor27."id" in (
                        select
                          claim14."speakerId"
                        from
                          "Revision" revision11
                          join "Quote" quote12 on quote12."revisionId" = revision11."id"
                          join "ClaimQuote" claimquote13 on claimquote13."quoteId" = quote12."id"
                          join "Claim" claim14 on claim14."id" = claimquote13."claimId"
                        where
                          revision11."articleId" = article2."id"
                          and claim14."speakerId" is not null
                          and claim14."retractedAt" is null
                        union all
                        select
                          conditionparty8."actorId"
                        from
                          "ConditionParty" conditionparty8
                        where
                          conditionparty8."conditionId" in (
                            select
                              claim18."conditionId"
                            from
                              "Revision" revision15
                              join "Quote" quote16 on quote16."revisionId" = revision15."id"
                              join "ClaimQuote" claimquote17 on claimquote17."quoteId" = quote16."id"
                              join "Claim" claim18 on claim18."id" = claimquote17."claimId"
                            where
                              revision15."articleId" = article2."id"
                              and claim18."conditionId" is not null
                              and claim18."retractedAt" is null
                          )
                        union all
                        select
                          participation9."actorId"
                        from
                          "Participation" participation9
                        where
                          participation9."eventId" in (
                            select
                              claim22."eventId"
                            from
                              "Revision" revision19
                              join "Quote" quote20 on quote20."revisionId" = revision19."id"
                              join "ClaimQuote" claimquote21 on claimquote21."quoteId" = quote20."id"
                              join "Claim" claim22 on claim22."id" = claimquote21."claimId"
                            where
                              revision19."articleId" = article2."id"
                              and claim22."eventId" is not null
                              and claim22."retractedAt" is null
                          )
                        union all
                        select
                          assessment10."assessorId"
                        from
                          "Assessment" assessment10
                        where
                          assessment10."id" in (
                            select
                              claim26."assessmentId"
                            from
                              "Revision" revision23
                              join "Quote" quote24 on quote24."revisionId" = revision23."id"
                              join "ClaimQuote" claimquote25 on claimquote25."quoteId" = quote24."id"
                              join "Claim" claim26 on claim26."id" = claimquote25."claimId"
                            where
                              revision23."articleId" = article2."id"
                              and claim26."assessmentId" is not null
                              and claim26."retractedAt" is null
                          )
                      )
                      and actor27."survivorId" is null
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object('name', page28."name", 'kind', page28."kind")
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    actor27."name" as "name",
                    actor27."kind" as "kind"
                  from
                    "Actor" actor27
                  where
                    actor27."id" in (
                      select
                        claim14."speakerId"
                      from
                        "Revision" revision11
                        join "Quote" quote12 on quote12."revisionId" = revision11."id"
                        join "ClaimQuote" claimquote13 on claimquote13."quoteId" = quote12."id"
                        join "Claim" claim14 on claim14."id" = claimquote13."claimId"
                      where
                        revision11."articleId" = article2."id"
                        and claim14."speakerId" is not null
                        and claim14."retractedAt" is null
                      union all
                      select
                        conditionparty8."actorId"
                      from
                        "ConditionParty" conditionparty8
                      where
                        conditionparty8."conditionId" in (
                          select
                            claim18."conditionId"
                          from
                            "Revision" revision15
                            join "Quote" quote16 on quote16."revisionId" = revision15."id"
                            join "ClaimQuote" claimquote17 on claimquote17."quoteId" = quote16."id"
                            join "Claim" claim18 on claim18."id" = claimquote17."claimId"
                          where
                            revision15."articleId" = article2."id"
                            and claim18."conditionId" is not null
                            and claim18."retractedAt" is null
                        )
                      union all
                      select
                        participation9."actorId"
                      from
                        "Participation" participation9
                      where
                        participation9."eventId" in (
                          select
                            claim22."eventId"
                          from
                            "Revision" revision19
                            join "Quote" quote20 on quote20."revisionId" = revision19."id"
                            join "ClaimQuote" claimquote21 on claimquote21."quoteId" = quote20."id"
                            join "Claim" claim22 on claim22."id" = claimquote21."claimId"
                          where
                            revision19."articleId" = article2."id"
                            and claim22."eventId" is not null
                            and claim22."retractedAt" is null
                        )
                      union all
                      select
                        assessment10."assessorId"
                      from
                        "Assessment" assessment10
                      where
                        assessment10."id" in (
                          select
                            claim26."assessmentId"
                          from
                            "Revision" revision23
                            join "Quote" quote24 on quote24."revisionId" = revision23."id"
                            join "ClaimQuote" claimquote25 on claimquote25."quoteId" = quote24."id"
                            join "Claim" claim26 on claim26."id" = claimquote25."claimId"
                          where
                            revision23."articleId" = article2."id"
                            and claim26."assessmentId" is not null
                            and claim26."retractedAt" is null
                        )
                    )
                    and actor27."survivorId" is null
                  order by
                    actor27."kind" asc,
                    actor27."name" desc,
                    actor27."id" desc
                  limit
                    3
                ) page28
            ),
            'conditions',
            json_build_object(
              'totalCount',
              (
                select
                  count(*)
                from
                  "Condition" condition33
                where
                  condition33."id" in (
                    select
                      claim32."conditionId"
                    from
                      "Revision" revision29
                      join "Quote" quote30 on quote30."revisionId" = revision29."id"
                      join "ClaimQuote" claimquote31 on claimquote31."quoteId" = quote30."id"
                      join "Claim" claim32 on claim32."id" = claimquote31."claimId"
                    where
                      revision29."articleId" = article2."id"
                      and claim32."conditionId" is not null
                      and claim32."retractedAt" is null
                  )
                  and condition33."retractedAt" is null
              )
            ),
            'events',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(json_build_object('title', page40."title")),
                    '[]'
                  )
                )
              from
                (
                  select
                    event39."title" as "title"
                  from
                    "Event" event39
                  where
                    event39."id" in (
                      select
                        claim38."eventId"
                      from
                        "Revision" revision35
                        join "Quote" quote36 on quote36."revisionId" = revision35."id"
                        join "ClaimQuote" claimquote37 on claimquote37."quoteId" = quote36."id"
                        join "Claim" claim38 on claim38."id" = claimquote37."claimId"
                      where
                        revision35."articleId" = article2."id"
                        and claim38."eventId" is not null
                        and claim38."retractedAt" is null
                    )
                    and event39."retractedAt" is null
                  order by
                    coalesce(event39."start", '-infinity'::timestamptz) desc,
                    event39."id" desc
                  limit
                    1
                ) page40
            )
          )
        from
          "Article" article2
        where
          article2."url" = $1::text
      )
    )
  )::text
-- $1 = "https://wire.proviso.example/1992/01/16/slovenia-croatia"
