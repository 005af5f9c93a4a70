import { graphql } from '../../gql';

export const BriefPieceFragment = graphql(`
  fragment BriefPieceShown on BriefPiece {
    id
    public
    sides
    polarity
    quote
    language
    passage
    lessonText
    lessonId
    speakerRole
    basis
    conditions
    locator
    project {
      slug
      title
    }
    study {
      slug
      title
    }
    source
  }
`);

export const BriefDocumentFragment = graphql(`
  fragment BriefShown on BriefDocument {
    title
    question
    shortAnswer
    sections
    takenAt
    takenFrom
    hidden
    factors {
      itemId
      factor {
        slug
        labelSv
        labelEn
      }
      seenFrom(language: $language)
      standing {
        helped
        hindered
        total
        strength
        conflicting
        both
      }
      gap
      pieces {
        ...BriefPieceShown
      }
      morePieces
    }
    lessons {
      itemId
      public
      lessonId
      text
      language
      recommendation
      experience
      project {
        slug
        title
      }
      source
    }
    projects {
      itemId
      public
      project {
        slug
        title
      }
      summary
      period
    }
    silences {
      theme {
        slug
        labelSv
        labelEn
      }
      count
      projects {
        slug
        title
      }
    }
    sources {
      number
      public
      kind
      title
      publisher
      published
      url
      lessonId
      project {
        slug
        title
      }
    }
    method(language: $language) {
      heading
      text
    }
  }
`);
