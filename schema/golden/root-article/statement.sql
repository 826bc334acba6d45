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
                      "Actor" actor19
                    where
                      actor19."id" in (
                        select
                          part.id
                        from
                          "Revision" revision9
                          join "Quote" quote10 on quote10."revisionId" = revision9."id"
                          join "ClaimQuote" claimquote11 on claimquote11."quoteId" = quote10."id"
                          join "Claim" claim12 on claim12."id" = claimquote11."claimId"
                          cross join lateral (
                            select
                              claim12."speakerId"
                            union all
                            select
                              conditionparty13."actorId"
                            from
                              "ConditionParty" conditionparty13
                            where
                              conditionparty13."conditionId" = claim12."conditionId"
                              and not conditionparty13."hasClaims"
                            union all
                            select
                              conditionparty14."actorId"
                            from
                              "ConditionParty" conditionparty14
                            where
                              conditionparty14."id" = claim12."conditionPartyId"
                            union all
                            select
                              considerationparty15."actorId"
                            from
                              "ConsiderationParty" considerationparty15
                            where
                              considerationparty15."id" = claim12."considerationPartyId"
                            union all
                            select
                              participation16."actorId"
                            from
                              "Participation" participation16
                            where
                              participation16."eventId" = claim12."eventId"
                              and not participation16."hasClaims"
                            union all
                            select
                              participation17."actorId"
                            from
                              "Participation" participation17
                            where
                              participation17."id" = claim12."participationId"
                            union all
                            select
                              assessment18."assessorId"
                            from
                              "Assessment" assessment18
                            where
                              assessment18."id" = claim12."assessmentId"
                          ) part (id)
                        where
                          revision9."articleId" = article2."id"
                          and claim12."retractedAt" is null
                      )
                      and actor19."survivorId" is null
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'name',
                        page20."name",
                        'actorKind',
                        page20."actorKind"
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    actor19."name" as "name",
                    actor19."actorKind" as "actorKind"
                  from
                    "Actor" actor19
                  where
                    actor19."id" in (
                      select
                        part.id
                      from
                        "Revision" revision9
                        join "Quote" quote10 on quote10."revisionId" = revision9."id"
                        join "ClaimQuote" claimquote11 on claimquote11."quoteId" = quote10."id"
                        join "Claim" claim12 on claim12."id" = claimquote11."claimId"
                        cross join lateral (
                          select
                            claim12."speakerId"
                          union all
                          select
                            conditionparty13."actorId"
                          from
                            "ConditionParty" conditionparty13
                          where
                            conditionparty13."conditionId" = claim12."conditionId"
                            and not conditionparty13."hasClaims"
                          union all
                          select
                            conditionparty14."actorId"
                          from
                            "ConditionParty" conditionparty14
                          where
                            conditionparty14."id" = claim12."conditionPartyId"
                          union all
                          select
                            considerationparty15."actorId"
                          from
                            "ConsiderationParty" considerationparty15
                          where
                            considerationparty15."id" = claim12."considerationPartyId"
                          union all
                          select
                            participation16."actorId"
                          from
                            "Participation" participation16
                          where
                            participation16."eventId" = claim12."eventId"
                            and not participation16."hasClaims"
                          union all
                          select
                            participation17."actorId"
                          from
                            "Participation" participation17
                          where
                            participation17."id" = claim12."participationId"
                          union all
                          select
                            assessment18."assessorId"
                          from
                            "Assessment" assessment18
                          where
                            assessment18."id" = claim12."assessmentId"
                        ) part (id)
                      where
                        revision9."articleId" = article2."id"
                        and claim12."retractedAt" is null
                    )
                    and actor19."survivorId" is null
                  order by
                    actor19."actorKind" asc,
                    actor19."name" desc,
                    actor19."id" desc
                  limit
                    3
                ) page20
            ),
            'conditions',
            json_build_object(
              'totalCount',
              (
                select
                  count(*)
                from
                  "Condition" condition25
                where
                  condition25."id" in (
                    select
                      claim24."conditionId"
                    from
                      "Revision" revision21
                      join "Quote" quote22 on quote22."revisionId" = revision21."id"
                      join "ClaimQuote" claimquote23 on claimquote23."quoteId" = quote22."id"
                      join "Claim" claim24 on claim24."id" = claimquote23."claimId"
                    where
                      revision21."articleId" = article2."id"
                      and claim24."retractedAt" is null
                      and claim24."conditionId" is not null
                  )
                  and condition25."retractedAt" is null
              )
            ),
            'events',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(json_build_object('title', page32."title")),
                    '[]'
                  )
                )
              from
                (
                  select
                    event31."title" as "title"
                  from
                    "Event" event31
                  where
                    event31."id" in (
                      select
                        claim30."eventId"
                      from
                        "Revision" revision27
                        join "Quote" quote28 on quote28."revisionId" = revision27."id"
                        join "ClaimQuote" claimquote29 on claimquote29."quoteId" = quote28."id"
                        join "Claim" claim30 on claim30."id" = claimquote29."claimId"
                      where
                        revision27."articleId" = article2."id"
                        and claim30."retractedAt" is null
                        and claim30."eventId" is not null
                    )
                    and event31."retractedAt" is null
                  order by
                    coalesce(event31."startedAt", '-infinity'::timestamptz) desc,
                    event31."id" desc
                  limit
                    1
                ) page32
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
