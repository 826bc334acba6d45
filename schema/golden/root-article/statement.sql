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
                      "Actor" actor22
                    where
                      actor22."id" in (
                        select
                          part.id
                        from
                          "Revision" revision12
                          join "Quote" quote13 on quote13."revisionId" = revision12."id"
                          join "ClaimQuote" claimquote14 on claimquote14."quoteId" = quote13."id"
                          join "Claim" claim15 on claim15."id" = claimquote14."claimId"
                          cross join lateral (
                            select
                              claim15."speakerId"
                            union all
                            select
                              conditionparty16."actorId"
                            from
                              "ConditionParty" conditionparty16
                            where
                              conditionparty16."conditionId" = claim15."conditionId"
                              and not conditionparty16."hasClaims"
                            union all
                            select
                              conditionparty17."actorId"
                            from
                              "ConditionParty" conditionparty17
                            where
                              conditionparty17."id" = claim15."conditionPartyId"
                            union all
                            select
                              considerationparty18."actorId"
                            from
                              "ConsiderationParty" considerationparty18
                            where
                              considerationparty18."id" = claim15."considerationPartyId"
                            union all
                            select
                              participation19."actorId"
                            from
                              "Participation" participation19
                            where
                              participation19."eventId" = claim15."eventId"
                              and not participation19."hasClaims"
                            union all
                            select
                              participation20."actorId"
                            from
                              "Participation" participation20
                            where
                              participation20."id" = claim15."participationId"
                            union all
                            select
                              assessment21."assessorId"
                            from
                              "Assessment" assessment21
                            where
                              assessment21."id" = claim15."assessmentId"
                          ) part (id)
                        where
                          revision12."articleId" = article2."id"
                          and claim15."retractedAt" is null
                      )
                      and actor22."survivorId" is null
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'name',
                        page23."name",
                        'actorKind',
                        page23."actorKind"
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    actor22."name" as "name",
                    actor22."actorKind" as "actorKind"
                  from
                    "Actor" actor22
                  where
                    actor22."id" in (
                      select
                        part.id
                      from
                        "Revision" revision12
                        join "Quote" quote13 on quote13."revisionId" = revision12."id"
                        join "ClaimQuote" claimquote14 on claimquote14."quoteId" = quote13."id"
                        join "Claim" claim15 on claim15."id" = claimquote14."claimId"
                        cross join lateral (
                          select
                            claim15."speakerId"
                          union all
                          select
                            conditionparty16."actorId"
                          from
                            "ConditionParty" conditionparty16
                          where
                            conditionparty16."conditionId" = claim15."conditionId"
                            and not conditionparty16."hasClaims"
                          union all
                          select
                            conditionparty17."actorId"
                          from
                            "ConditionParty" conditionparty17
                          where
                            conditionparty17."id" = claim15."conditionPartyId"
                          union all
                          select
                            considerationparty18."actorId"
                          from
                            "ConsiderationParty" considerationparty18
                          where
                            considerationparty18."id" = claim15."considerationPartyId"
                          union all
                          select
                            participation19."actorId"
                          from
                            "Participation" participation19
                          where
                            participation19."eventId" = claim15."eventId"
                            and not participation19."hasClaims"
                          union all
                          select
                            participation20."actorId"
                          from
                            "Participation" participation20
                          where
                            participation20."id" = claim15."participationId"
                          union all
                          select
                            assessment21."assessorId"
                          from
                            "Assessment" assessment21
                          where
                            assessment21."id" = claim15."assessmentId"
                        ) part (id)
                      where
                        revision12."articleId" = article2."id"
                        and claim15."retractedAt" is null
                    )
                    and actor22."survivorId" is null
                  order by
                    actor22."actorKind" asc,
                    actor22."name" desc,
                    actor22."id" desc
                  limit
                    3
                ) page23
            ),
            'conditions',
            json_build_object(
              'totalCount',
              (
                select
                  count(*)
                from
                  "Condition" condition28
                where
                  condition28."id" in (
                    select
                      claim27."conditionId"
                    from
                      "Revision" revision24
                      join "Quote" quote25 on quote25."revisionId" = revision24."id"
                      join "ClaimQuote" claimquote26 on claimquote26."quoteId" = quote25."id"
                      join "Claim" claim27 on claim27."id" = claimquote26."claimId"
                    where
                      revision24."articleId" = article2."id"
                      and claim27."retractedAt" is null
                      and claim27."conditionId" is not null
                  )
                  and condition28."standing" <= 'HEDGED'
              )
            ),
            'events',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(json_build_object('title', page35."title")),
                    '[]'
                  )
                )
              from
                (
                  select
                    event34."title" as "title"
                  from
                    "Event" event34
                  where
                    event34."id" in (
                      select
                        claim33."eventId"
                      from
                        "Revision" revision30
                        join "Quote" quote31 on quote31."revisionId" = revision30."id"
                        join "ClaimQuote" claimquote32 on claimquote32."quoteId" = quote31."id"
                        join "Claim" claim33 on claim33."id" = claimquote32."claimId"
                      where
                        revision30."articleId" = article2."id"
                        and claim33."retractedAt" is null
                        and claim33."eventId" is not null
                    )
                    and event34."standing" <= 'HEDGED'
                  order by
                    coalesce(event34."startedAt", '-infinity'::timestamptz) desc,
                    event34."id" desc
                  limit
                    1
                ) page35
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
